package nl.wijkweb.api;

import java.nio.ByteBuffer;
import nl.wijkweb.problem.Language;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** Answers, as everything else does, what the web server refuses before it comes to us. */
final class BadRequests extends ErrorHandler {
  @Override
  public boolean errorPageForMethod(String method) {
    return true;
  }

  @Override
  protected void generateResponse(
      Request request,
      Response response,
      int code,
      String message,
      @Nullable Throwable cause,
      Callback callback) {
    Language language = Language.preferred(request.getHeaders().get(HttpHeader.ACCEPT_LANGUAGE));
    byte[] body = Json.write(Problems.json(ApiProblem.ofStatus(code), language));
    response
        .getHeaders()
        .put(HttpHeader.CONTENT_TYPE, Problems.MEDIA)
        .put(HttpHeader.CACHE_CONTROL, "no-store")
        .put("X-Content-Type-Options", "nosniff");
    response.write(true, ByteBuffer.wrap(body), callback);
  }
}

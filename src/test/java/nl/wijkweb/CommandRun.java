package nl.wijkweb;

import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;

/** What a command answered. */
record CommandRun(int exit, String output, String messages) {
  static CommandRun of(Map<String, String> environment, Object... arguments) {
    ByteArrayOutputStream output = new ByteArrayOutputStream();
    StringWriter messages = new StringWriter();
    Terminal terminal = new Terminal(output, new PrintWriter(messages, true), false);
    String[] texts = Arrays.stream(arguments).map(Object::toString).toArray(String[]::new);
    int exit = Wijkweb.commandLine(terminal, environment).execute(texts);
    return new CommandRun(exit, output.toString(StandardCharsets.UTF_8), messages.toString());
  }
}

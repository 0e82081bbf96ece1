package nl.wijkweb;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.Callable;
import nl.wijkweb.store.StoreConfig;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows the product on the demo webs, in a folder that is thrown away afterwards. */
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    description = {
      "Shows Wijkweb with the demo webs. Nothing that you change is kept.",
      "Only this computer can reach it. When it is ready it prints the address: open that in your",
      "browser. Stop it with Ctrl+C."
    })
final class DemoCommand implements Callable<Integer> {
  private static final String USUAL_PORT = "8080";

  private final Terminal terminal;

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = USUAL_PORT,
      description = "The port of the address; 0 takes any that is free. Usually ${DEFAULT-VALUE}.")
  private int port;

  DemoCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Exception {
    Path folder = Files.createTempDirectory("wijkweb-demo");
    Service service = Service.demonstrating(StoreConfig.embedded(folder), port);
    return new Running(service, terminal, () -> delete(folder)).untilStopped(address -> address);
  }

  private static void delete(Path folder) {
    try {
      Files.walkFileTree(
          folder,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                throws IOException {
              Files.delete(file);
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path done, @Nullable IOException broken)
                throws IOException {
              Files.delete(done);
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException broken) {
      throw new UncheckedIOException("the demo's folder could not be deleted", broken);
    }
  }
}

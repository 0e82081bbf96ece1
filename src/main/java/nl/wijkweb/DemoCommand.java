package nl.wijkweb;

import java.util.concurrent.Callable;
import nl.wijkweb.store.StoreConfig;
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
    ThrowAwayFolder folder = ThrowAwayFolder.somewhere();
    Service service = Service.demonstrating(StoreConfig.embedded(folder.path()), port);
    return new Running(service, terminal, folder::close).untilStopped(address -> address);
  }
}

package nl.wijkweb.store;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Starts other processes on the class path of this one. */
public final class Jvm {
  private static final List<String> SMALL_AND_SOON_WARM =
      List.of("-Xmx512m", "-XX:TieredStopAtLevel=1");

  private Jvm() {}

  /** Starts a main class; what it says on standard error goes to ours. */
  static Process start(Class<?> main, String... args) throws IOException {
    return start(SMALL_AND_SOON_WARM, main, args);
  }

  /** The same with other options of the machine. */
  static Process start(List<String> options, Class<?> main, String... args) throws IOException {
    return start(options, main, ProcessBuilder.Redirect.INHERIT, args);
  }

  /** Starts a main class; what it says on standard error goes to a file. */
  public static Process start(Class<?> main, File log, String... args) throws IOException {
    return start(SMALL_AND_SOON_WARM, main, ProcessBuilder.Redirect.to(log), args);
  }

  private static Process start(
      List<String> options, Class<?> main, ProcessBuilder.Redirect log, String... args)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(argument -> argument.startsWith("--add-opens"))
        .forEach(command::add);
    command.add(main.getName());
    command.addAll(List.of(args));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
    return builder.redirectError(log).start();
  }
}

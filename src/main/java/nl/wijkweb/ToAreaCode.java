package nl.wijkweb;

import nl.wijkweb.model.AreaCode;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the code of an area from the command line. */
final class ToAreaCode implements ITypeConverter<AreaCode> {
  @Override
  public AreaCode convert(String text) {
    try {
      return new AreaCode(text);
    } catch (IllegalArgumentException none) {
      throw new TypeConversionException("'" + text + "' is no code of an area");
    }
  }
}

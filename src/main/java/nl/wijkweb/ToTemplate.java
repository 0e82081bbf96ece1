package nl.wijkweb;

import nl.wijkweb.exchange.Template;
import nl.wijkweb.model.Coded;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of a template. */
final class ToTemplate implements ITypeConverter<Template> {
  @Override
  public Template convert(String text) {
    return Coded.find(Template.class, text)
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "expected one of " + String.join(", ", Coded.codes(Template.class))));
  }
}

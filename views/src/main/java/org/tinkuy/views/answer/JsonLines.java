package org.tinkuy.views.answer;

import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import org.tinkuy.views.Unclosed;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/// JSON as it is written: objects over several lines, lists on one; what is no finite number is
/// `null`.
final class JsonLines implements AutoCloseable {
  private final JsonGenerator json;

  /// @param out is left open
  JsonLines(OutputStream out) {
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
    ObjectWriteContext context =
        new ObjectWriteContext.Base() {
          @Override
          public DefaultPrettyPrinter getPrettyPrinter() {
            return printer;
          }
        };
    this.json = JsonFactory.builder().build().createGenerator(context, new Unclosed(out));
  }

  void object(Runnable inside) {
    json.writeStartObject();
    inside.run();
    json.writeEndObject();
  }

  void object(String key, Runnable inside) {
    json.writeName(key);
    object(inside);
  }

  <T> void list(String key, List<T> items, Consumer<T> each) {
    json.writeArrayPropertyStart(key);
    items.forEach(each);
    json.writeEndArray();
  }

  void numbers(String key, List<Double> numbers) {
    list(key, numbers, this::value);
  }

  void numbers(String key, Map<String, Double> numbers) {
    object(key, () -> numbers.forEach(this::number));
  }

  void texts(String key, List<String> texts) {
    list(key, texts, json::writeString);
  }

  /// A pair of numbers on one line.
  void pair(double first, double second) {
    json.writeStartArray();
    value(first);
    value(second);
    json.writeEndArray();
  }

  void text(String key, String text) {
    json.writeStringProperty(key, text);
  }

  void yes(String key, boolean yes) {
    json.writeBooleanProperty(key, yes);
  }

  void whole(String key, long number) {
    json.writeNumberProperty(key, number);
  }

  void number(String key, double number) {
    json.writeName(key);
    value(number);
  }

  /// A number; nothing where there is none.
  void number(String key, OptionalDouble number) {
    if (Double.isFinite(number.orElse(Double.NaN))) {
      number(key, number.getAsDouble());
    }
  }

  /// Zero has no sign.
  private void value(double number) {
    if (Double.isFinite(number)) {
      json.writeNumber(number == 0 ? 0.0 : number);
    } else {
      json.writeNull();
    }
  }

  @Override
  public void close() {
    json.close();
  }
}

package org.tinkuy.views.json;

import java.io.OutputStream;
import java.util.function.Consumer;
import org.tinkuy.views.Unclosed;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/// JSON as a person can read it too: two blanks deep, lines ended by LF on every computer.
final class PrettyJson {
  private PrettyJson() {}

  /// Writes in UTF-8 and leaves the stream open.
  static void write(OutputStream out, Consumer<JsonGenerator> content) {
    JsonFactory factory = JsonFactory.builder().build();
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(lines);
    ObjectWriteContext context =
        new ObjectWriteContext.Base() {
          @Override
          public DefaultPrettyPrinter getPrettyPrinter() {
            return printer;
          }
        };
    try (JsonGenerator generator = factory.createGenerator(context, new Unclosed(out))) {
      content.accept(generator);
    }
  }
}

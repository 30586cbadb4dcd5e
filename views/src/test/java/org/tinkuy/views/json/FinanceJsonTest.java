package org.tinkuy.views.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tinkuy.finance.result.FinanceResults;
import org.tinkuy.views.money.Financed;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// What programs read of the case of [Financed].
class FinanceJsonTest {
  private static String written(FinanceResults results) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
      json.writeStartObject();
      new FinanceJson(json, figure -> json.writeString(figure.id())).write(results);
      json.writeEndObject();
    }
    return text.toString();
  }

  /// The state pays the works, 1.5 million in each of two years, and is paid the sales. Of what it
  /// does not promise and is not owed nothing stands there.
  @Test
  void theMoneyOfTheStateStandsThereByYear() {
    assertThat(
            written(Financed.with(Map.of("id", "budget", "kind", "budget", "payer", "government"))))
        .contains(
            "\"state\":[{\"year\":2027,",
            "{\"year\":2028,\"received\":0.0,\"capital\":1500000.0,\"balance\":-1500000.0}",
            "{\"year\":2030,\"received\":1600000.0,\"capital\":0.0,\"balance\":1600000.0}",
            "{\"year\":2036,");
  }

  @Test
  void aCaseWithoutAStackSaysNothingOfTheState() {
    assertThat(written(Financed.with())).doesNotContain("\"state\"");
  }
}

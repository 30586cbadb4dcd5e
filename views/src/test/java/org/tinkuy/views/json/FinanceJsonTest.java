package org.tinkuy.views.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tinkuy.finance.result.FinanceResults;
import org.tinkuy.views.money.Financed;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What programs read of the case of [Financed].
class FinanceJsonTest {
  private static JsonNode read(FinanceResults results) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JsonMapper.shared().createGenerator(text)) {
      json.writeStartObject();
      new FinanceJson(json, figure -> json.writeString(figure.id())).write(results);
      json.writeEndObject();
    }
    return JsonMapper.shared().readTree(text.toString()).path("finance");
  }

  /// The state pays the works, 1.5 million in each of two years, and is paid the sales. Of what it
  /// does not promise and is not owed nothing stands there.
  @Test
  void theMoneyOfTheStateStandsThereByYear() {
    JsonNode state =
        read(Financed.with(Map.of("id", "budget", "kind", "budget", "payer", "government")))
            .path("state");

    assertThat(state.size()).isEqualTo(10);
    assertThat(state.get(1).toString())
        .isEqualTo(
            """
            {"year":2028,"received":0.0,"capital":1500000.0,"balance":-1500000.0}\
            """);
    assertThat(state.get(3).path("received").asDouble()).isEqualTo(1_600_000);
    assertThat(state.get(3).path("balance").asDouble()).isEqualTo(1_600_000);
  }

  @Test
  void aCaseWithoutAStackSaysNothingOfTheState() {
    assertThat(read(Financed.with()).has("state")).isFalse();
  }
}

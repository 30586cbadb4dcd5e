package org.tinkuy.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tinkuy.exchange.Problem;
import org.tinkuy.formats.json.JsonReader;
import org.tinkuy.kernel.Checked;
import org.tinkuy.kernel.Issue;
import org.tinkuy.kernel.Sentence;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What is missing from a problem file is said and never taken for nothing: every key that the
/// schema of its kind requires, left out in turn.
class ProblemKeysTest {
  private static final JsonMapper JSON = JsonMapper.shared();

  @ParameterizedTest
  @CsvSource({
    "heat-linnhoff-hindmarsh-1983",
    "heat-two-zones-one-main",
    "water-polley-polley-2000",
    "water-wang-smith-1994-recycle",
    "water-wang-smith-refinery-restricted",
    "exchange-small-park",
    "pooling-haverly-1",
    "sharing-tva-1930s",
    "schedule-two-crews"
  })
  void aRequiredKeyThatIsMissingIsAnErrorWithPlaceAndHint(String name) {
    ObjectNode sound =
        (ObjectNode)
            JSON.readTree(Folders.read(Folders.ROOT.resolve("conformance/" + name + ".json")));
    JsonNode schema =
        JSON.readTree(
            Folders.read(
                Folders.ROOT.resolve(
                    "schema/problem-" + sound.get("problem").asString() + ".json")));
    assertThat(read(sound)).as("of the sound file").noneMatch(Issue::isError);

    List<String> tried = new ArrayList<>();
    for (String key : required(schema)) {
      ObjectNode less = sound.deepCopy();
      less.remove(key);
      tried.add(key);
      isSaid(less, key);
    }
    for (Map.Entry<String, JsonNode> list : schema.get("properties").properties()) {
      for (String key : required(list.getValue().path("items"))) {
        ObjectNode less = sound.deepCopy();
        if (less.get(list.getKey()) instanceof ArrayNode items && !items.isEmpty()) {
          ((ObjectNode) items.get(0)).remove(key);
          tried.add(list.getKey() + "." + key);
          isSaid(less, list.getKey() + "." + key);
        }
      }
    }
    assertThat(tried).hasSizeGreaterThan(2);
  }

  private static void isSaid(ObjectNode less, String key) {
    List<Issue> errors = read(less).stream().filter(Issue::isError).toList();

    assertThat(errors).as("without %s", key).isNotEmpty();
    assertThat(errors)
        .as("without %s", key)
        .allSatisfy(
            each -> {
              assertThat(each.place().toString()).isNotEmpty();
              assertThat(each.hint()).isNotEqualTo(Sentence.NONE);
            });
  }

  private static List<String> required(JsonNode schema) {
    List<String> keys = new ArrayList<>();
    schema.path("required").forEach(each -> keys.add(each.asString()));
    return keys;
  }

  private static List<Issue> read(ObjectNode problem) {
    return JsonReader.read("problem.json", JSON.writeValueAsBytes(problem))
        .find()
        .map(Problem::read)
        .map(Checked::issues)
        .orElseThrow();
  }
}

package org.tinkuy.exchange.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tinkuy.document.KeyedDocument.Mapping;
import org.tinkuy.document.KeyedDocument.Scalar;
import org.tinkuy.document.KeyedDocument.Sequence;
import org.tinkuy.document.KeyedEntries;
import org.tinkuy.kernel.Attempt;
import org.tinkuy.kernel.Issue;
import org.tinkuy.kernel.Place;

class ScheduleReadingTest {
  private static final Place PLACE = Place.file("a.json");

  @Test
  void aMissingDurationIsSaidOnce() {
    Mapping pave = new Mapping(Map.of("name", new Scalar("pave", PLACE)), PLACE);
    Mapping root =
        new Mapping(
            Map.of(
                "resources", new Mapping(Map.of(), PLACE),
                "activities", new Sequence(List.of(pave), PLACE)),
            PLACE);
    Attempt attempt = new Attempt();

    assertThat(ScheduleReading.read(new KeyedEntries(root, attempt))).isEmpty();
    assertThat(attempt.issues()).extracting(Issue::code).containsOnlyOnce("entry.missing");
    assertThat(attempt.issues()).extracting(Issue::code).doesNotContain("exchange.schedule.whole");
  }
}

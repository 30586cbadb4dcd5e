package org.tinkuy.app.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tinkuy.assess.Judgement;
import org.tinkuy.kernel.Unit;

/// A count is a plain number, of none too.
class CountsTest {
  @TempDir private Path folder;

  /// No action towards the community was "0 %" of the "200 %" that are asked: `%` is the first unit
  /// of the catalog without a dimension.
  @Test
  void aCountOfNoneIsHeldAgainstAPlainNumber() {
    WrittenPark park =
        WrittenPark.of(
            folder,
            """
            [bodies]
            body,role,name,nature
            office,operator,Office,public
            [events]
            event,kind,opened
            E1,drill,2024-03-01
            """);

    Judgement actions = park.assess("2024").get("SO-I11").current();

    assertThat(actions.value().unit()).isEqualTo(Unit.ONE);
    assertThat(actions.asked()).contains(2.0);
    assertThat(actions.target().orElseThrow().findValue()).contains(2.0);
  }
}

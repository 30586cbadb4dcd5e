package org.tinkuy.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tinkuy.catalog.Secrecy;

class OriginTest {

  @Test
  void isAsSecretAsTheMostSecretPart() {
    assertThat(Origin.of(List.of(origin(Secrecy.T3), origin(Secrecy.T1), origin(Secrecy.T2))))
        .extracting(Origin::secrecy)
        .isEqualTo(Secrecy.T1);
    assertThat(Origin.of(List.of()).secrecy()).isEqualTo(Secrecy.T3);
  }

  @Test
  void contributorsAddUpTheirSharesOfEachPart() {
    // 30 of 40 m3 and 1 of 2 firms; 10 of 40 and 1 of 2
    Origin water = origin(Secrecy.T1, new Contributor("dairy", 30), new Contributor("mill", 10));
    Origin firms = origin(Secrecy.T1, new Contributor("dairy", 1), new Contributor("mill", 1));

    assertThat(Origin.of(List.of(water, firms)).contributors())
        .containsExactly(new Contributor("dairy", 1.25), new Contributor("mill", 0.75));
  }

  @Test
  void contributorsWhoGaveNothingShareEqually() {
    Origin none = origin(Secrecy.T1, new Contributor("dairy", 0), new Contributor("mill", 0));

    assertThat(Origin.of(List.of(none)).contributors())
        .containsExactly(new Contributor("dairy", 0.5), new Contributor("mill", 0.5));
  }

  private static Origin origin(Secrecy secrecy, Contributor... contributors) {
    return new Origin(List.of(contributors), secrecy, List.of());
  }
}

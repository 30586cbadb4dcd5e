package org.tinkuy.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlaceTest {
  @Test
  void writesOnlyWhatIsKnown() {
    assertThat(Place.file("park.yaml")).hasToString("park.yaml");
    assertThat(Place.file("park.yaml").at("currency")).hasToString("park.yaml:currency");
    assertThat(Place.row("offers.csv", 14).at("price")).hasToString("offers.csv:14:price");
    assertThat(Place.sheet("park.xlsx", "flows").atRow(3)).hasToString("park.xlsx!flows:3");
  }

  @Test
  void refusesToBeNowhere() {
    Refused.by("kernel.place.noFile", () -> Place.file(" "));
    Refused.by("kernel.place.row", () -> Place.row("a.csv", -1));
  }
}

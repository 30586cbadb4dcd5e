package org.tinkuy.samples.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.tinkuy.kernel.Refusal;

class SampleFolderTest {
  private final SampleFolder folder = new SampleFolder();

  @Test
  void writesATableAsCsv() {
    TableFile plots = folder.table("plots", "plot use area_m2");
    plots.row("P1", "green", "12.5");
    plots.row().set("plot", "P2").set("use", "a, b");

    assertThat(folder.files())
        .containsEntry("plots.csv", "plot,use,area_m2\nP1,green,12.5\nP2,\"a, b\",\n");
  }

  @Test
  void refusesAColumnTheCatalogDoesNotKnow() {
    assertThatThrownBy(() -> folder.table("plots", "plot colour"))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("column 'colour' is not in catalog/fields.csv");
  }

  @Test
  void refusesATableTheCatalogDoesNotKnow() {
    assertThatThrownBy(() -> folder.table("dragons", "dragon")).isInstanceOf(Refusal.class);
  }

  @Test
  void letsAParkHaveAColumnOfItsOwn() {
    folder.tableWithOwnColumn("plots", "colour", "plot").row("P1", "red");

    assertThat(folder.files()).containsEntry("plots.csv", "plot,colour\nP1,red\n");
  }

  @Test
  void refusesACellOfAColumnThatWasNotDeclared() {
    TableFile plots = folder.table("plots", "plot");
    assertThatThrownBy(() -> plots.row().set("use", "green")).isInstanceOf(Refusal.class);
  }
}

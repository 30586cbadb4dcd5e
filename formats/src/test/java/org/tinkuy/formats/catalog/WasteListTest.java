package org.tinkuy.formats.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tinkuy.catalog.Catalog;
import org.tinkuy.catalog.FormulaCheck;
import org.tinkuy.catalog.Material;
import org.tinkuy.catalog.Material.Hazard;
import org.tinkuy.kernel.Checked;

/// A list of waste of a person's own, taken into a catalog.
class WasteListTest {
  /// Headings of chapters have fewer digits and are passed over; 010101 is new, as are the twins
  /// 010304* and 010306; 100102 bears ours out; 100207 is marked otherwise than ours.
  private static final String LIST =
      """
      Code;Description
      01;WASTES FROM MINES
      01 01 01;wastes from mineral metalliferous excavation
      01 03 04*;acid-generating tailings from processing of sulphide ore
      01 03 05*;other tailings containing hazardous substances
      01 03 06;tailings other than those mentioned in 01 03 04 and 01 03 05
      10 01 02;coal fly ash
      10 02 07;solid wastes from gas treatment
      """;

  @TempDir private Path folder;

  private Checked<WasteList.Taken> take(String text) throws IOException {
    Path list = Files.writeString(folder.resolve("list.csv"), text);
    return WasteList.take(list, "en", folder.resolve("own"));
  }

  @Test
  void entriesOfTheListBecomeRowsOfACatalogThatLoads() throws IOException {
    WasteList.Taken taken = take(LIST).find().orElseThrow();
    Catalog own =
        new CatalogLoader(FormulaCheck.NONE).load(folder.resolve("own")).find().orElseThrow();

    assertThat(taken.read()).isEqualTo(6);
    assertThat(taken.added()).isEqualTo(4);
    assertThat(taken.confirmed()).isEqualTo(1);
    assertThat(taken.differing()).containsExactly("100207");
    assertThat(hazard(own, "010101")).isEqualTo(Hazard.NONE);
    assertThat(hazard(own, "010304")).isEqualTo(Hazard.ABSOLUTE);
    assertThat(hazard(own, "010305")).isEqualTo(Hazard.MIRROR);
    assertThat(hazard(own, "010306")).isEqualTo(Hazard.MIRROR_NONE);
    assertThat(own.texts().get("en", "code.waste.010304")).startsWith("acid-generating tailings");
    // ours keeps its plain words, and is verified now
    assertThat(material(own, "100102").findName("es")).contains("Ceniza volante de carbón");
    assertThat(material(own, "100102").provenance().verified()).isTrue();
    assertThat(material(own, "010101").provenance().verified()).isFalse();
  }

  private static Material material(Catalog catalog, String code) {
    return catalog.library().materials().find(code).orElseThrow();
  }

  private static Hazard hazard(Catalog catalog, String code) {
    return material(catalog, code).hazard();
  }

  @Test
  void aFileWithoutCodesIsNoList() throws IOException {
    Checked<WasteList.Taken> taken = take("Name;Price\nSteel;4\n");

    assertThat(taken.find()).isEmpty();
    assertThat(taken.issues())
        .singleElement()
        .extracting(issue -> issue.code())
        .isEqualTo("catalog.waste.noEntries");
  }
}

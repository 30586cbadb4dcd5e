package org.tinkuy.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tinkuy.catalog.Catalog;
import org.tinkuy.catalog.ExchangeType;
import org.tinkuy.document.ParkDocument.TextRow;
import org.tinkuy.document.ParkDocument.TextTable;
import org.tinkuy.document.Written;
import org.tinkuy.kernel.Place;

/// What a firm could look at to save.
class SavingTest {
  private static final Catalog CATALOG =
      Asked.catalog(
          List.of(Asked.rate("in", "water", "m3"), Asked.rate("out", "flyAsh", "t")),
          List.of(
              type("anybodysAsh", "", List.of("100102"), List.of("2394")),
              type("clothToFelt", "1313", List.of("040222"), List.of()),
              type("dyeToCloth", "2011", List.of(), List.of("1313"))));

  private static ExchangeType type(
      String id, String from, List<String> materials, List<String> to) {
    return new ExchangeType(
        id,
        from,
        materials,
        List.of(),
        to,
        new ExchangeType.Swap(List.of(), OptionalDouble.empty()),
        0,
        Asked.OURS);
  }

  private static List<String> savings(String sector, String flows, int most) {
    return savings(
        Written.park()
            .table("tenants", "tenant;name;sector\nT1;One;" + sector)
            .table(
                "flows",
                "flow;period;tenant;direction;carrier;wasteCode;kind;quantity;unit\n" + flows),
        most);
  }

  private static List<String> savings(Written written, int most) {
    TenantForm form =
        Asked.form(Asked.forms(CATALOG, written.document(), "2025"), "T1").orElseThrow();
    return Saving.list(CATALOG, written.document(), form, most).stream()
        .map(saving -> saving.text().english())
        .toList();
  }

  @Test
  void whatFitsItsWasteComesFirstThenItsSectorThenWhatItUsuallyNeeds() {
    List<String> savings = savings("1313", "F1;2024;T1;out;flyAsh;10 01 02*", 9);

    assertThat(savings).hasSize(4);
    assertThat(savings.get(0)).contains("anybodysAsh");
    assertThat(savings.get(1)).contains("clothToFelt");
    assertThat(savings.get(2)).contains("dyeToCloth");
    assertThat(savings.get(3)).contains("1.5 to 20 m3 of water");
  }

  /// A cell may hold several codes, each of its own list; those of other lists are none of the List
  /// of Waste, though their digits may look so.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "10 01 02* | 1",
        "LoW 10 01 02 | 1",
        "LoW 10 01 02; Basel B1200 | 1",
        "Basel B1200; LoW 10 01 02 | 1",
        "10 01 01; 10 01 02 | 1",
        "Basel A1001 | 0",
        "10 01 01 | 0"
      })
  void everyCodeOfACellIsLookedAt(String cell, int exchanges) {
    Map<String, String> row = Map.of("tenant", "T1", "direction", "out", "wasteCode", cell);
    Written written =
        Written.park()
            .table("tenants", "tenant;name;sector\nT1;One;3510")
            .table(
                new TextTable(
                    "flows",
                    List.of("tenant", "direction", "wasteCode"),
                    List.of(new TextRow(Place.row("flows.csv", 2), row))));

    assertThat(savings(written, 9)).hasSize(exchanges);
  }

  @Test
  void whatAFirmThrowsAwayIsItsOwnToOffer() {
    List<String> savings = savings("3510", "F1;2024;T1;out;flyAsh;;waste;70;t", 9);

    assertThat(savings).hasSize(1);
    assertThat(savings.getFirst()).contains("whether a neighbour can use it", "70 t");
  }

  @Test
  void whatATenantTakesInIsNotItsWaste() {
    assertThat(savings("3510", "F1;2024;T1;in;flyAsh;100102", 9)).isEmpty();
    assertThat(savings("3510", "F1;2024;T2;out;flyAsh;100102", 9)).isEmpty();
  }

  /// An exchange whose giver may be any sector says nothing of a firm whose sector nobody knows.
  @Test
  void aFirmWithoutSectorIsToldOfItsWasteAlone() {
    assertThat(savings("", "F1;2024;T2;out;water;", 9)).isEmpty();
    assertThat(savings("", "F1;2024;T1;out;flyAsh;100102", 9)).hasSize(1);
  }

  @Test
  void noMoreThanAskedAndNoneTwice() {
    assertThat(savings("1313", "F1;2024;T1;out;x;040222", 9)).hasSize(3).doesNotHaveDuplicates();
    assertThat(savings("1313", "F1;2024;T1;out;x;040222", 1)).hasSize(1);
  }

  @Test
  void whatAFirmTakesInStandsLastAndOnlyWhereItToldHowMuch() {
    List<String> savings =
        savings(
            "3510",
            """
            F1;2024;T1;in;power;;utility;120;MWh
            F2;2024;T1;in;water;;utility;;m3
            F3;2023;T1;in;water;;utility;9;m3\
            """,
            9);

    assertThat(savings).hasSize(1);
    assertThat(savings.getFirst()).contains("while nothing is produced", "120");
  }
}

package org.tinkuy.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tinkuy.formats.xlsx.TestBook.row;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tinkuy.formats.catalog.Shipped;
import org.tinkuy.formats.mapping.MappingPreview;
import org.tinkuy.formats.mapping.MappingText;
import org.tinkuy.formats.mapping.SheetProposal;
import org.tinkuy.formats.xlsx.TestBook;
import org.tinkuy.kernel.Attempt;

class ProposalsTest {
  @TempDir Path temp;

  /// A consumption sheet: the carrier stands under a header that says nothing, told by its cells;
  /// the unit stands in brackets; the id is composed.
  @Test
  void proposesByNamesByCellsAndByUnits() throws IOException {
    TestBook book =
        new TestBook()
            .sheet(
                "Hoja1",
                row("Consumos del parque"),
                row("Empresa", "Servicio", "Sentido", "Año", "Cantidad (m3)", "Obs. interna"),
                row("T1", "Agua", "Entrada", 2024, 1200, "x"),
                row("T2", "Agua", "Entrada", 2024, 300, ""));

    MappingPreview preview = preview("consumos.xlsx", book).getFirst();

    assertThat(preview.rows()).isEqualTo(2);
    assertThat(text(preview))
        .isEqualTo(
            """
            schema: 1
            sheets:
            - file: consumos.xlsx
              sheet: Hoja1
              table: flows
              header: 2
              columns:
                Empresa: tenant
                Sentido: direction
                Año: period
                "Cantidad (m3)": quantity
                Servicio: carrier
              constants: {unit: m3}
              compose: {flow: "{tenant}-{direction}-{carrier}"}
              # ? kind (product ; input ; by-product ; waste ; utility ; emission)
              # ? state (measured ; calculated ; estimated ; refused ; unknown)
              # - Obs. interna
            """);
  }

  @Test
  void proposesToTurnMonthsIntoRowsOfTheYearThatTheTitleNames() throws IOException {
    TestBook book =
        new TestBook()
            .sheet(
                "Agua",
                row("Consumo de agua 2024"),
                row("Empresa", "Sentido", "enero", "Feb", "março 2023"),
                row("T1", "in", 10, 11, 12));

    MappingPreview preview = preview("agua.xlsx", book).getFirst();

    assertThat(preview.rows()).isEqualTo(3);
    assertThat(text(preview))
        .contains(
            "unpivot: {column: quantity, by: period, headers: {enero: 2024-01, Feb: 2024-02, março"
                + " 2023: 2023-03}}");
  }

  /// As a park in Viet Nam keeps its list of firms and its bills of power.
  @Test
  void proposesColumnsForVietnameseHeaders() throws IOException {
    TestBook firms =
        new TestBook()
            .sheet(
                "Doanh nghiệp",
                row("Mã doanh nghiệp", "Tên doanh nghiệp", "Mã ngành", "Số lao động"),
                row("T1", "Dệt may Sông Hồng", "1313", 420));
    TestBook power =
        new TestBook()
            .sheet(
                "Tiêu thụ",
                row("Tiêu thụ điện 2024"),
                row("Doanh nghiệp", "Chiều", "Đơn vị tính", "Tháng 1", "Tháng 2"),
                row("T1", "vào", "kWh", 10, 11));

    assertThat(text(preview("doanh-nghiep.xlsx", firms).getFirst()))
        .contains("table: tenants")
        .contains("Mã doanh nghiệp: tenant", "Tên doanh nghiệp: name")
        .contains("Mã ngành: sector", "Số lao động: employees");
    assertThat(text(preview("dien.xlsx", power).getFirst()))
        .contains("table: flows", "Doanh nghiệp: tenant", "Chiều: direction", "Đơn vị tính: unit")
        .contains("headers: {Tháng 1: 2024-01, Tháng 2: 2024-02}");
  }

  /// The year stands over its months in a merged cell, and firms are named a row higher.
  @Test
  void proposesSeveralRowsOfHeadersWhereTheySayMoreTogether() throws IOException {
    TestBook book =
        new TestBook()
            .sheet(
                "Agua",
                row("Consumos medidos"),
                row("Empresa", "Sentido", "2023", "", "2024", ""),
                row("", "", "Nov", "Dic", "Ene", "Feb"),
                row("T1", "in", 10, 11, 12, 13),
                row("T2", "in", 20, "", 22, 23));

    MappingPreview preview = preview("agua.xlsx", book).getFirst();

    assertThat(preview.rows()).isEqualTo(7);
    assertThat(text(preview))
        .contains("  header: 3\n  headerRows: 2\n")
        .contains("    Empresa: tenant\n    Sentido: direction\n")
        .contains(
            "headers: {2023 / Nov: 2023-11, 2023 / Dic: 2023-12, 2024 / Ene: 2024-01, 2024 / Feb:"
                + " 2024-02}}");
  }

  @Test
  void aUnitInARowOfItsOwnIsThatOfTheHeaderAboveIt() throws IOException {
    TestBook book =
        new TestBook()
            .sheet(
                "Consumos",
                row("Empresa", "Servicio", "Sentido", "Año", "Cantidad"),
                row("", "", "", "", "m3"),
                row("T1", "Agua", "Entrada", 2024, 1200));

    String text = text(preview("consumos.xlsx", book).getFirst());

    assertThat(text).contains("headerRows: 2", "Cantidad / m3: quantity", "constants: {unit: m3}");
  }

  @Test
  void oneRowOfHeadersIsEnoughWhereMoreSayNoMore() throws IOException {
    TestBook book =
        new TestBook()
            .sheet(
                "X",
                row("Registro", "", ""),
                row("Lote", "Uso", "Estado"),
                row("A-1", "verde", "libre"));

    assertThat(text(preview("x.xlsx", book).getFirst())).doesNotContain("headerRows");
  }

  @Test
  void proposesNothingForASheetThatIsNoTable() throws IOException {
    TestBook book = new TestBook().sheet("Carta", row("Estimados señores"), row("Lima, 3 de mayo"));

    assertThat(preview("carta.xlsx", book).getFirst().proposal()).isEqualTo(Optional.empty());
  }

  @Test
  void writesAnEntryThatReadsTheSameRowsOnceItIsInTheFolder() throws IOException {
    TestBook book =
        new TestBook().sheet("X", row("Lote", "Uso", "Estado"), row("A-1", "verde", "libre"));
    TestFolder folder = TestFolder.with(temp.resolve("park"));
    Files.write(folder.path().resolve("x.xlsx"), book.bytes());
    folder.file("mapping.yaml", text(preview("x.xlsx", book).getFirst()));

    FolderContent content = ParkFolder.read(folder.path(), Shipped.CATALOG).find().orElseThrow();

    assertThat(content.document().findTable("plots").orElseThrow().rows().getFirst().cells())
        .containsEntry("plot", "A-1")
        .containsEntry("use", "verde")
        .containsEntry("status", "libre");
  }

  private List<MappingPreview> preview(String name, TestBook book) throws IOException {
    Path file = temp.resolve(name);
    Files.write(file, book.bytes());
    Attempt attempt = new Attempt();
    return MappingPreview.of(file, Shipped.CATALOG, attempt);
  }

  private static String text(MappingPreview preview) {
    SheetProposal proposal = preview.proposal().orElseThrow();
    return MappingText.file(List.of(proposal));
  }
}

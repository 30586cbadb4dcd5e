package org.tinkuy.formats.messy;

import static org.tinkuy.formats.xlsx.TestBook.error;
import static org.tinkuy.formats.xlsx.TestBook.formula;
import static org.tinkuy.formats.xlsx.TestBook.hidden;
import static org.tinkuy.formats.xlsx.TestBook.number;
import static org.tinkuy.formats.xlsx.TestBook.row;
import static org.tinkuy.formats.xlsx.TestBook.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.tinkuy.formats.xlsx.TestBook;

/// Workbooks that are read, with remarks where there is something to remark.
public final class MessyWorkbooks {
  private static final TestBook.Row PLOTS = row("plot", "use", "status", "area_m2");

  private MessyWorkbooks() {}

  public static List<Messy> all() {
    List<Messy> all = new ArrayList<>();
    all.addAll(layout());
    all.addAll(values());
    all.addAll(days());
    all.addAll(sheets());
    all.addAll(languages());
    return all;
  }

  private static Messy messy(String file, String story, TestBook book, String expected) {
    Supplier<byte[]> content = book::bytes;
    return new Messy(file, story, content, expected);
  }

  private static List<Messy> layout() {
    return List.of(
        messy(
            "plots-title.xlsx",
            "A secretary writes a title over the table and merges it over all columns.",
            new TestBook()
                .sheet(
                    "plots",
                    "",
                    "<mergeCells><mergeCell ref=\"A1:D1\"/></mergeCells>",
                    row("Register of plots 2024"),
                    row(""),
                    PLOTS,
                    row("A-1", "industrial", "vacant", 1200)),
            """
            plots-title.xlsx!plots:4 plot=A-1 use=industrial status=vacant area_m2=1200#
            NOTE table.header.below plots-title.xlsx!plots:3
            """),
        messy(
            "plots-merged.xlsx",
            "Plots of one use are merged to one tall cell, as it looks well in print.",
            new TestBook()
                .sheet(
                    "plots",
                    "",
                    "<mergeCells><mergeCell ref=\"B2:B3\"/></mergeCells>",
                    PLOTS,
                    row("A-1", "industrial", "vacant", 10),
                    row("A-2", "", "vacant", 20)),
            """
            plots-merged.xlsx!plots:2 plot=A-1 use=industrial status=vacant area_m2=10#
            plots-merged.xlsx!plots:3 plot=A-2 status=vacant area_m2=20#
            WARNING xlsx.cell.merged plots-merged.xlsx!plots:2
            """),
        messy(
            "plots-hidden.xlsx",
            "A filter was left on when the file was saved.",
            new TestBook()
                .sheet(
                    "plots",
                    PLOTS,
                    hidden("A-1", "industrial", "sold", 10),
                    row("A-2", "industrial", "vacant", 20),
                    hidden("A-3", "green", "sold", 30)),
            """
            plots-hidden.xlsx!plots:2 plot=A-1 use=industrial status=sold area_m2=10#
            plots-hidden.xlsx!plots:3 plot=A-2 use=industrial status=vacant area_m2=20#
            plots-hidden.xlsx!plots:4 plot=A-3 use=green status=sold area_m2=30#
            WARNING xlsx.row.hidden plots-hidden.xlsx!plots:2
            """),
        messy(
            "plots-hidden-column.xlsx",
            "The area was hidden, for the map has it.",
            new TestBook()
                .rawSheet(
                    "plots",
                    "",
                    "<worksheet><cols><col min=\"2\" max=\"2\" hidden=\"1\"/></cols><sheetData>"
                        + "<row><c t=\"str\"><v>plot</v></c><c t=\"str\"><v>area_m2</v></c></row>"
                        + "<row><c t=\"str\"><v>A-1</v></c><c><v>7</v></c></row>"
                        + "</sheetData></worksheet>"),
            """
            plots-hidden-column.xlsx!plots:2 plot=A-1 area_m2=7#
            WARNING xlsx.column.hidden plots-hidden-column.xlsx!plots
            """),
        messy(
            "plots-total.xlsx",
            "The last row adds up the areas.",
            new TestBook()
                .sheet(
                    "plots",
                    PLOTS,
                    row("A-1", "industrial", "sold", 10),
                    row("TOTAL", "", "", formula("SUM(D2:D2)", "10"))),
            """
            plots-total.xlsx!plots:2 plot=A-1 use=industrial status=sold area_m2=10#
            WARNING table.row.total plots-total.xlsx!plots:3
            """),
        messy(
            "plots-pages.xlsx",
            "The headers are repeated on each printed page.",
            new TestBook()
                .sheet(
                    "plots",
                    PLOTS,
                    row("A-1", "industrial", "sold", 10),
                    PLOTS,
                    row("A-2", "green", "vacant", 20)),
            """
            plots-pages.xlsx!plots:2 plot=A-1 use=industrial status=sold area_m2=10#
            plots-pages.xlsx!plots:4 plot=A-2 use=green status=vacant area_m2=20#
            NOTE table.row.headerAgain plots-pages.xlsx!plots:3
            """),
        messy(
            "plots-nameless.xlsx",
            "Somebody ticked off rows in a column without header.",
            new TestBook()
                .sheet(
                    "plots",
                    PLOTS,
                    row("A-1", "industrial", "sold", 10, "ok"),
                    row("A-2", "green", "vacant", 20)),
            """
            plots-nameless.xlsx!plots:2 plot=A-1 use=industrial status=sold area_m2=10# column 5=ok
            plots-nameless.xlsx!plots:3 plot=A-2 use=green status=vacant area_m2=20#
            WARNING xlsx.column.nameless plots-nameless.xlsx!plots:2:column 5
            """),
        messy(
            "plots-twice.xlsx",
            "A column was copied to compare it and forgotten.",
            new TestBook().sheet("plots", row("plot", "use", "use"), row("A-1", "green", "road")),
            """
            plots-twice.xlsx!plots:2 plot=A-1 use=green
            ERROR xlsx.column.twice plots-twice.xlsx!plots:1:use
            """),
        messy(
            "plots-sparse.xlsx",
            "A stray cell far to the right and far below, from a slip of the mouse.",
            new TestBook()
                .rawSheet(
                    "plots",
                    "",
                    "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"str\"><v>plot</v></c>"
                        + "<c r=\"B1\" t=\"str\"><v>use</v></c></row><row r=\"2\"><c r=\"A2\""
                        + " t=\"str\"><v>A-1</v></c></row><row r=\"1048576\"><c r=\"XFD1048576\""
                        + " t=\"str\"><v>x</v></c></row></sheetData></worksheet>"),
            """
            plots-sparse.xlsx!plots:2 plot=A-1
            plots-sparse.xlsx!plots:1048576 column 16384=x
            WARNING xlsx.column.nameless plots-sparse.xlsx!plots:1048576:column 16384
            """));
  }

  private static List<Messy> values() {
    TestBook formats = new TestBook();
    int code = formats.format("0000");
    int share = formats.format("0.0%");
    TestBook amounts = new TestBook();
    int money = amounts.format("#,##0.00\\ \"S/\"");
    TestBook shared = new TestBook();
    return List.of(
        messy(
            "plots-formulas.xlsx",
            "Areas are computed from hectares; one was never computed, one divides by nothing.",
            new TestBook()
                .sheet(
                    "plots",
                    row("plot", "area_m2", "netArea_m2"),
                    row("A-1", formula("C1*10000", "12000"), 3),
                    row("A-2", xml("<c r=\"@\"><f>C2*10000</f></c>"), 4),
                    row("A-3", error("#DIV/0!"), error("#N/A"))),
            """
            plots-formulas.xlsx!plots:2 plot=A-1 area_m2=12000# netArea_m2=3#
            plots-formulas.xlsx!plots:3 plot=A-2 netArea_m2=4#
            plots-formulas.xlsx!plots:4 plot=A-3
            ERROR table.cell.uncomputed plots-formulas.xlsx!plots:3:area_m2
            ERROR table.cell.error plots-formulas.xlsx!plots:4:area_m2
            ERROR table.cell.error plots-formulas.xlsx!plots:4:netArea_m2
            """),
        messy(
            "tenants-codes.xlsx",
            "Codes lost their zeros when they were typed, and a format shows them again.",
            formats.sheet(
                "tenants",
                row("tenant", "name", "sector", "foreign"),
                row(7, "Molino", number("111", code), number("0.35", share)),
                row(8, "Prensa", number("1811", code), number("7.0000000000000007E-2", share))),
            """
            tenants-codes.xlsx!tenants:2 tenant=7# name=Molino sector=0111# foreign=35 %#
            tenants-codes.xlsx!tenants:3 tenant=8# name=Prensa sector=1811# foreign=7 %#
            """),
        messy(
            "economics-money.xlsx",
            "Amounts are shown in soles; what is stored are plain numbers.",
            amounts.sheet(
                "economics",
                row("tenant", "period", "turnover"),
                row("T1", 2024, number("1234.5", money)),
                row("T2", 2024, 1.2345678E7),
                row("T3", 2024, "1.234,50"),
                row("T4", 2024, xml("<c r=\"@\"><v>0.1</v></c>")),
                row("T5", 2024, xml("<c r=\"@\"><v>0.30000000000000004</v></c>"))),
            """
            economics-money.xlsx!economics:2 tenant=T1 period=2024# turnover=1234.5#
            economics-money.xlsx!economics:3 tenant=T2 period=2024# turnover=12345678#
            economics-money.xlsx!economics:4 tenant=T3 period=2024# turnover=1.234,50
            economics-money.xlsx!economics:5 tenant=T4 period=2024# turnover=0.1#
            economics-money.xlsx!economics:6 tenant=T5 period=2024# turnover=0.30000000000000004#
            """),
        messy(
            "events-flags.xlsx",
            "Yes and no are ticked as the program's own true and false.",
            new TestBook()
                .sheet(
                    "events",
                    row("event", "satisfied", "appealed"),
                    row(
                        "E1",
                        xml("<c r=\"@\" t=\"b\"><v>1</v></c>"),
                        xml("<c r=\"@\" t=\"b\"><v>0</v></c>"))),
            """
            events-flags.xlsx!events:2 event=E1 satisfied=yes appealed=no
            """),
        messy(
            "tenants-runs.xlsx",
            "Names are partly bold, have line ends inside, and reading aids in Japanese.",
            shared.sheet(
                "tenants",
                row(shared.shared("tenant"), shared.shared("name")),
                row(
                    "T1",
                    xml(
                        "<c r=\"@\" t=\"inlineStr\"><is><r><t>Agro </t></r><r><rPr><b/></rPr>"
                            + "<t>Sur</t></r><rPh><t>aguro</t></rPh></is></c>")),
                row("T2", shared.shared("Two_x000A_lines &amp; more")),
                row("T3", xml("<c r=\"@\" t=\"str\"><f>A1</f><v>M&#243;vil</v></c>"))),
            """
            tenants-runs.xlsx!tenants:2 tenant=T1 name=Agro Sur
            tenants-runs.xlsx!tenants:3 tenant=T2 name=Two|lines & more
            tenants-runs.xlsx!tenants:4 tenant=T3 name=Móvil
            """),
        messy(
            "plots-linked.xlsx",
            "Areas are taken from the planner's workbook on a drive that nobody else has.",
            new TestBook()
                .part("xl/externalLinks/externalLink1.xml", "<externalLink/>")
                .sheet(
                    "plots",
                    row("plot", "area_m2"),
                    row("A-1", formula("[1]Plan!C4", "500")),
                    row("A-2", formula("SUM(Table1[area])", "600"))),
            """
            plots-linked.xlsx!plots:2 plot=A-1 area_m2=500#
            plots-linked.xlsx!plots:3 plot=A-2 area_m2=600#
            WARNING xlsx.cell.linked plots-linked.xlsx!plots:2
            """),
        messy(
            "plots-lost-text.xlsx",
            "A script deleted shared texts that cells still name.",
            new TestBook()
                .sheet(
                    "plots",
                    row("plot", "use"),
                    row("A-1", xml("<c r=\"@\" t=\"s\"><v>99</v></c>"))),
            """
            plots-lost-text.xlsx!plots:2 plot=A-1
            ERROR table.cell.error plots-lost-text.xlsx!plots:2:use
            """));
  }

  private static List<Messy> days() {
    TestBook book = new TestBook();
    int day = book.format("dd/mm/yyyy;@");
    int month = book.format("[$-80A]mmmm\\-yy");
    int year = book.format("yyyy");
    int clock = book.format("yyyy-mm-dd hh:mm");
    TestBook months = new TestBook();
    months.format("dd/mm/yyyy;@");
    months.format("[$-80A]mmmm\\-yy");
    months.format("yyyy");
    TestBook mac = new TestBook().from1904();
    int macDay = mac.format("d/m/yy");
    return List.of(
        messy(
            "leases-days.xlsx",
            "Days as days, as text in two orders, and with a time nobody typed.",
            book.sheet(
                "leases",
                row("lease", "from", "until", "note"),
                row("L1", number("45366", day), number("45366.5", clock), number("0.25", clock)),
                row("L2", "15/03/2024", "2024-03-15", number("61", day)),
                row("L3", number("59", day), number("60", day), number("-3", day))),
            """
            leases-days.xlsx!leases:2 lease=L1 from=2024-03-15 until=2024-03-15T12:00 note=0.25#
            leases-days.xlsx!leases:3 lease=L2 from=15/03/2024 until=2024-03-15 note=1900-03-01
            leases-days.xlsx!leases:4 lease=L3 from=1900-02-28 until=60# note=-3#
            """),
        messy(
            "economics-months.xlsx",
            "Periods are days of which only the month or the year is shown.",
            months.sheet(
                "economics",
                row("tenant", "period"),
                row("T1", number("45352", month)),
                row("T2", number("45292", year)),
                row("T3", number("45366", day)),
                row("T4", 2024)),
            """
            economics-months.xlsx!economics:2 tenant=T1 period=2024-03
            economics-months.xlsx!economics:3 tenant=T2 period=2024
            economics-months.xlsx!economics:4 tenant=T3 period=2024-03-15
            economics-months.xlsx!economics:5 tenant=T4 period=2024#
            """),
        messy(
            "leases-1904.xlsx",
            "The file was begun on an old Mac, which counts days from 1904.",
            mac.sheet(
                "leases",
                row("lease", "from"),
                row("L1", number("43904", macDay)),
                row("L2", number("0", macDay))),
            """
            leases-1904.xlsx!leases:2 lease=L1 from=2024-03-15
            leases-1904.xlsx!leases:3 lease=L2 from=1904-01-01
            """),
        messy(
            "leases-iso.xlsx",
            "A strict workbook writes days as ISO text, with prefixes before every tag.",
            new TestBook()
                .rawSheet(
                    "leases",
                    "",
                    "<x:worksheet xmlns:x=\"http://purl.oclc.org/ooxml/spreadsheetml/main\">"
                        + "<x:sheetData><x:row r=\"1\"><x:c r=\"A1\" t=\"str\"><x:v>lease</x:v>"
                        + "</x:c><x:c r=\"B1\" t=\"str\"><x:v>from</x:v></x:c></x:row><x:row r=\"2\">"
                        + "<x:c r=\"A2\" t=\"str\"><x:v>L1</x:v></x:c><x:c r=\"B2\" t=\"d\">"
                        + "<x:v>2024-03-15T00:00:00</x:v></x:c></x:row></x:sheetData>"
                        + "</x:worksheet>"),
            """
            leases-iso.xlsx!leases:2 lease=L1 from=2024-03-15
            """));
  }

  private static List<Messy> sheets() {
    return List.of(
        messy(
            "park.xlsx",
            "One workbook holds the whole park, with a cover, an empty sheet and a hidden one.",
            new TestBook()
                .sheet("Cover", row("Park of the south"), row("filled in by", "the engineer"))
                .sheet("Plots", PLOTS, row("A-1", "green", "vacant", 5))
                .sheet("Sheet3")
                .sheet(
                    "tenants",
                    " state=\"veryHidden\"",
                    "",
                    row("tenant", "name"),
                    row("T1", "Uno")),
            """
            park.xlsx!Cover:2 Park of the south=filled in by column 2=the engineer
            park.xlsx!Plots:2 plot=A-1 use=green status=vacant area_m2=5#
            park.xlsx!tenants:2 tenant=T1 name=Uno
            WARNING xlsx.column.nameless park.xlsx!Cover:2:column 2
            WARNING xlsx.sheet.hidden park.xlsx!tenants
            """),
        messy(
            "Plots.xlsx",
            "The sheet has the name that the program gave it; the file says what it is.",
            new TestBook().sheet("Hoja1", PLOTS, row("A-1", "green", "vacant", 5)),
            """
            Plots.xlsx!Hoja1:2 plot=A-1 use=green status=vacant area_m2=5#
            """),
        messy(
            "data.xlsx",
            "Neither file nor sheet says what it is; the columns do, and that is only proposed.",
            new TestBook().sheet("Sheet1", PLOTS, row("A-1", "green", "vacant", 5)),
            """
            data.xlsx!Sheet1:2 plot=A-1 use=green status=vacant area_m2=5#
            NOTE folder.sheet.looksLike data.xlsx!Sheet1
            """),
        messy(
            "macros.xlsm",
            "A workbook with macros, comments and a chart sheet; none of them is run or read.",
            new TestBook()
                .part("xl/vbaProject.bin", "not looked at")
                .part("xl/comments1.xml", "<comments><!DOCTYPE never read></comments>")
                .sheet("plots", PLOTS, row("A-1", "green", "vacant", 5)),
            """
            macros.xlsm!plots:2 plot=A-1 use=green status=vacant area_m2=5#
            """));
  }

  private static List<Messy> languages() {
    return List.of(
        messy(
            "Parque.xlsx",
            "An engineer in Arequipa names sheets and columns in Spanish, with units in brackets.",
            new TestBook()
                .sheet(
                    "Parcelas",
                    row("REGISTRO DE LOTES"),
                    row("Lote", "Uso de suelo", "Estado", "Área (ha)", "Precio"),
                    row("A-1", "Industrial", "disponible", 1.2, 45),
                    row("A-2", "Áreas verdes", "vendido", "0,5", ""),
                    row("Total", "", "", 1.7, ""))
                .sheet(
                    "Flujos 2024",
                    row("Flujo", "Año", "Empresa", "Sentido", "Recurso", "Cantidad", "Unidad"),
                    row("W1", 2024, "T1", "Entrada", "Agua", 1200, "m3")),
            """
            Parque.xlsx!Parcelas:3 plot=A-1 use=Industrial status=disponible area_m2=1.2 ha# price=45#
            Parque.xlsx!Parcelas:4 plot=A-2 use=Áreas verdes status=vendido area_m2=0,5 ha
            Parque.xlsx!Flujos 2024:2 flow=W1 period=2024# tenant=T1 direction=Entrada carrier=Agua quantity=1200# unit=m3
            NOTE table.header.below Parque.xlsx!Parcelas:2
            WARNING table.row.total Parque.xlsx!Parcelas:5
            """),
        messy(
            "Entreprises.xlsx",
            "A French consultant's list; one header is misspelt and is not guessed.",
            new TestBook()
                .sheet(
                    "Feuil1",
                    row("Entreprise", "Raison sociale", "Secteur", "Effectf"),
                    row("T1", "Cimenterie", "2394", 120)),
            """
            Entreprises.xlsx!Feuil1:2 tenant=T1 name=Cimenterie sector=2394 Effectf=120#
            """),
        messy(
            "empresas.xlsx",
            "Two headers mean one column; the first is read as that, the other is kept.",
            new TestBook()
                .sheet("Empresas", row("Empresa", "Locatário", "Nome"), row("T1", "T2", "Uno")),
            """
            empresas.xlsx!Empresas:2 tenant=T1 Locatário=T2 name=Uno
            ERROR table.column.meantTwice empresas.xlsx!Empresas:1:Locatário
            """));
  }
}

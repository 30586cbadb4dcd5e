package org.tinkuy.formats.messy;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

/// CSV files as programs and people write them.
public final class MessyText {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final String ONE = "flow;period;tenant;quantity\nW1;2024;T1;5\n";

  private MessyText() {}

  public static List<Messy> all() {
    List<Messy> all = new ArrayList<>();
    all.addAll(encodings());
    all.addAll(separators());
    all.addAll(layout());
    return all;
  }

  private static Messy messy(String file, String story, String text, String expected) {
    return messy(file, story, text, UTF_8, expected);
  }

  private static Messy messy(
      String file, String story, String text, Charset charset, String expected) {
    return new Messy(file, story, () -> text.getBytes(charset), expected);
  }

  private static List<Messy> encodings() {
    String names = "tenant;name\nT1;Cañería Peña\nT2;Müller & Söhne\nT3;L'Hôpital\nT4;5 €\n";
    String read =
        """
        @:2 tenant=T1 name=Cañería Peña
        @:3 tenant=T2 name=Müller & Söhne
        @:4 tenant=T3 name=L'Hôpital
        @:5 tenant=T4 name=5 €
        """;
    return List.of(
        messy(
            "tenants-utf8.csv",
            "Saved as 'CSV UTF-8'.",
            names,
            read.replace("@", "tenants-utf8.csv") + "NOTE folder.table.part tenants-utf8.csv\n"),
        messy(
            "tenants-2021.csv",
            "The same with the mark that some programs put before it.",
            "\uFEFF" + names,
            read.replace("@", "tenants-2021.csv")),
        messy(
            "tenants-2022.csv",
            "Saved as plain 'CSV' by a spreadsheet program in Lima.",
            names,
            WINDOWS_1252,
            read.replace("@", "tenants-2022.csv")
                + "WARNING file.windows1252 tenants-2022.csv:2\n"),
        messy(
            "tenants-2023.csv",
            "Saved as 'Unicode text', with its mark.",
            "\uFEFF" + names,
            UTF_16LE,
            read.replace("@", "tenants-2023.csv") + "NOTE file.utf16 tenants-2023.csv\n"),
        messy(
            "tenants-2024.csv",
            "Exported by an accounting program on a large machine, without a mark.",
            names.replace("€", "E"),
            UTF_16BE,
            read.replace("@", "tenants-2024.csv").replace("€", "E")
                + "NOTE file.utf16 tenants-2024.csv\n"),
        new Messy(
            "tenants-1995.csv",
            "Written by a program of DOS, whose letters stand elsewhere; not guessed.",
            () -> "tenant;name\nT1;Ca\u00a4er\u00a1a\n".getBytes(WINDOWS_1252),
            "ERROR file.notUtf8 tenants-1995.csv:2\n"));
  }

  private static List<Messy> separators() {
    return List.of(
        messy(
            "flows-2019.csv",
            "Decimal commas, so that the separator is a semicolon.",
            "flow;period;quantity\nW1;2024;1,5\nW2;2024;2,5\nW3;2024;3,5\n",
            """
            flows-2019.csv:2 flow=W1 period=2024 quantity=1,5
            flows-2019.csv:3 flow=W2 period=2024 quantity=2,5
            flows-2019.csv:4 flow=W3 period=2024 quantity=3,5
            """),
        messy(
            "flows-2020.csv",
            "Copied out of a spreadsheet: tabs.",
            ONE.replace(';', '\t'),
            "flows-2020.csv:2 flow=W1 period=2024 tenant=T1 quantity=5\n"),
        messy(
            "flows-2021.csv",
            "The first line tells the separator, as one program wants it.",
            "sep=;\n" + ONE,
            "flows-2021.csv:3 flow=W1 period=2024 tenant=T1 quantity=5\n"),
        messy(
            "flows-2022.csv",
            "A title with commas stands above a table with semicolons.",
            "Flujos del parque, 2022, provisional\n\n" + ONE + "W2;2024;T2;6\n",
            """
            flows-2022.csv:4 flow=W1 period=2024 tenant=T1 quantity=5
            flows-2022.csv:5 flow=W2 period=2024 tenant=T2 quantity=6
            NOTE table.header.below flows-2022.csv:3
            """),
        messy(
            "flows-2023.csv",
            "Every cell is quoted; some hold separators, line ends and quotes.",
            "\"flow\",\"period\",\"method\"\n\"W1\",\"2024\",\"meter, then\n\"\"by hand\"\"\"\n",
            "flows-2023.csv:2 flow=W1 period=2024 method=meter, then|\"by hand\"\n"),
        messy(
            "flows-2024.csv",
            "A decimal comma in a file with commas: the row has one cell too many.",
            "flow,period,quantity\nW1,2024,1,5\nW2,2024,2\n",
            """
            flows-2024.csv:3 flow=W2 period=2024 quantity=2
            ERROR csv.row.tooLong flows-2024.csv:2
            """),
        messy(
            "flows-2025.csv",
            "A quote was opened and never closed.",
            "flow,period\nW1,2024\n\"W2,2024\n",
            """
            flows-2025.csv:2 flow=W1 period=2024
            ERROR csv.quote flows-2025.csv:3
            """));
  }

  private static List<Messy> layout() {
    return List.of(
        messy(
            "economics-2024.csv",
            "An accountant in Tijuana writes $ for pesos at home and for dollars abroad.",
            "empresa;periodo;Ventas ($)\nT1;2024;1200\nT2;2024;900 USD\n",
            """
            economics-2024.csv:2 tenant=T1 period=2024 turnover=1200 $
            economics-2024.csv:3 tenant=T2 period=2024 turnover=900 USD
            """),
        messy(
            "plots-2019.csv",
            "Sums under the table, and a line that says so.",
            "plot;use;status;area_m2\nA-1;green;vacant;5\nSubtotal;;;5\nTOTAL;;;5\n",
            """
            plots-2019.csv:2 plot=A-1 use=green status=vacant area_m2=5
            WARNING table.row.total plots-2019.csv:3
            WARNING table.row.total plots-2019.csv:4
            """),
        messy(
            "tenants-2019.csv",
            "A firm is called Total, and is no sum.",
            "tenant;name;sector\nT1;Total;1920\n",
            "tenants-2019.csv:2 tenant=T1 name=Total sector=1920\n"),
        messy(
            "Lotes.csv",
            "Headers in Portuguese, capitals and without accents.",
            "LOTE;USO DO SOLO;SITUACAO;AREA\nA-1;industrial;vago;5\n",
            "Lotes.csv:2 plot=A-1 use=industrial status=vago area_m2=5\n"),
        messy(
            "flujos-2024.csv",
            "Two files were put one under the other with their headers.",
            ONE + "flow;period;tenant;quantity\nW2;2024;T2;6\n",
            """
            flujos-2024.csv:2 flow=W1 period=2024 tenant=T1 quantity=5
            flujos-2024.csv:4 flow=W2 period=2024 tenant=T2 quantity=6
            NOTE table.row.headerAgain flujos-2024.csv:3
            """),
        messy(
            "plots-2020.csv",
            "Lines that end in separators, as spreadsheet programs write empty columns.",
            "plot;use;;\nA-1;green;;\n;;;\n",
            "plots-2020.csv:2 plot=A-1 use=green\n"),
        messy(
            "plots-2021.csv",
            "Somebody deleted the end of a row.",
            "plot;use;status\nA-1\n",
            """
            plots-2021.csv:2 plot=A-1
            WARNING csv.row.tooShort plots-2021.csv:2
            """),
        messy(
            "plots-2022.csv",
            "Nothing but separators.",
            ";;\n;;\n",
            "ERROR csv.empty plots-2022.csv\n"),
        messy(
            "plots-2023.csv",
            "A workbook under the name of a CSV file.",
            "PK\u0003\u0004\u0000\u0000\u0000binary",
            "ERROR file.binary plots-2023.csv:1\n"),
        messy(
            "plots-2024.csv",
            "Line ends of an old Mac, and spaces that do not break around the cells.",
            "plot;use\rA-1;\u00a0green\u00a0\rA-2; road \r",
            """
            plots-2024.csv:2 plot=A-1 use=\u00a0green\u00a0
            plots-2024.csv:3 plot=A-2 use= road\s
            """),
        messy(
            "plots.csv",
            "Two headers mean one column; the areas are in hectares by their header.",
            "Lote;Parcela;Superficie (ha)\nA-1;7;1,5\n",
            """
            plots.csv:2 plot=A-1 Parcela=7 area_m2=1,5 ha
            ERROR table.column.meantTwice plots.csv:1:Parcela
            """));
  }
}

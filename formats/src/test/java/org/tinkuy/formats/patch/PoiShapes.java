package org.tinkuy.formats.patch;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.DataConsolidateFunction;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// Workbooks with what people put around a table, as another program than ours writes them.
///
/// Each has the sheet `plots` with its headers in row 3, two good rows and a bad one in row 5.
final class PoiShapes {
  /// A picture of one dot.
  private static final byte[] DOT =
      Base64.getDecoder()
          .decode(
              "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJg"
                  + "gg==");

  private PoiShapes() {}

  /// Something done to a workbook that already has its table.
  @FunctionalInterface
  private interface Trait {
    void put(XSSFWorkbook book, XSSFSheet plots) throws IOException;
  }

  static Map<String, Supplier<byte[]>> all() {
    Map<String, Supplier<byte[]>> all = new LinkedHashMap<>();
    put(all, "shared texts", (book, plots) -> {});
    put(all, "a chart", (book, plots) -> chart(plots));
    put(all, "a pivot table", (book, plots) -> pivot(book, plots));
    put(all, "macros", (book, plots) -> macros(book));
    put(all, "conditional formats", (book, plots) -> rules(plots));
    put(all, "data validations", (book, plots) -> validations(plots));
    put(all, "merged cells", (book, plots) -> merged(plots));
    put(all, "a table with a style", (book, plots) -> table(plots));
    put(all, "comments", (book, plots) -> comment(plots));
    put(all, "defined names", (book, plots) -> names(book));
    put(all, "frozen panes and a filter", (book, plots) -> panes(plots));
    put(all, "hidden sheets and rows", PoiShapes::hidden);
    put(all, "a picture", PoiShapes::picture);
    put(all, "protection", (book, plots) -> protection(book, plots));
    put(all, "formulas and rich text", PoiShapes::formulas);
    put(all, "styled cells to the right", PoiShapes::styledCells);
    put(all, "a second table at the right", (book, plots) -> second(plots));
    put(all, "links, breaks and a printed header", PoiShapes::print);
    return all;
  }

  private static void put(Map<String, Supplier<byte[]>> all, String name, Trait trait) {
    all.put(name, () -> bytes(trait));
  }

  private static byte[] bytes(Trait trait) {
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      XSSFSheet plots = book.createSheet("plots");
      text(plots, 0, 0, "Registro de parcelas");
      String[][] rows = {
        {"plot", "use", "status", "área"},
        {"A-1", "industrial", "vacant", "1200"},
        {"A-2", "industrial", "let out", "lots"},
        {"A-3", "green", "vacant", "300"}
      };
      for (int i = 0; i < rows.length; i++) {
        for (int j = 0; j < rows[i].length; j++) {
          text(plots, i + 2, j, rows[i][j]);
        }
      }
      plots.getRow(3).getCell(3).setCellValue(1200);
      plots.getRow(5).getCell(3).setCellValue(300);
      trait.put(book, plots);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      book.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException("in memory", e);
    }
  }

  private static void text(XSSFSheet sheet, int row, int column, String text) {
    var line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
    line.createCell(column).setCellValue(text);
  }

  private static void chart(XSSFSheet plots) {
    XSSFDrawing drawing = plots.createDrawingPatriarch();
    XSSFChart chart = drawing.createChart(new XSSFClientAnchor(0, 0, 0, 0, 0, 8, 4, 20));
    var bottom = chart.createCategoryAxis(AxisPosition.BOTTOM);
    var left = chart.createValueAxis(AxisPosition.LEFT);
    XDDFChartData lines = chart.createData(ChartTypes.LINE, bottom, left);
    lines.addSeries(
        XDDFDataSourcesFactory.fromStringCellRange(plots, CellRangeAddress.valueOf("A4:A6")),
        XDDFDataSourcesFactory.fromNumericCellRange(plots, CellRangeAddress.valueOf("D4:D6")));
    chart.plot(lines);
  }

  private static void pivot(XSSFWorkbook book, XSSFSheet plots) {
    XSSFSheet sheet = book.createSheet("pivot");
    AreaReference area = new AreaReference("A3:D6", SpreadsheetVersion.EXCEL2007);
    var table = sheet.createPivotTable(area, new CellReference("A1"), plots);
    table.addRowLabel(1);
    table.addColumnLabel(DataConsolidateFunction.COUNT, 0);
  }

  private static void macros(XSSFWorkbook book) throws IOException {
    book.setVBAProject(new ByteArrayInputStream(new byte[] {(byte) 0xD0, (byte) 0xCF, 17, 3, 9}));
  }

  private static void rules(XSSFSheet plots) {
    var rules = plots.getSheetConditionalFormatting();
    ConditionalFormattingRule rule = rules.createConditionalFormattingRule("$D4>1000");
    PatternFormatting fill = rule.createPatternFormatting();
    fill.setFillBackgroundColor(IndexedColors.GREEN.index);
    rules.addConditionalFormatting(
        new CellRangeAddress[] {CellRangeAddress.valueOf("A4:D6")}, rule);
  }

  private static void validations(XSSFSheet plots) {
    DataValidationHelper helper = plots.getDataValidationHelper();
    DataValidation list =
        helper.createValidation(
            helper.createExplicitListConstraint(new String[] {"vacant", "leased"}),
            new CellRangeAddressList(3, 100, 2, 2));
    list.setShowErrorBox(true);
    plots.addValidationData(list);
  }

  private static void merged(XSSFSheet plots) {
    plots.addMergedRegion(CellRangeAddress.valueOf("A1:J1"));
    plots.addMergedRegion(CellRangeAddress.valueOf("B4:B5"));
  }

  private static void table(XSSFSheet plots) {
    XSSFTable table = plots.createTable(new AreaReference("A3:D6", SpreadsheetVersion.EXCEL2007));
    table.setName("Parcelas");
    table.setDisplayName("Parcelas");
    table.setStyleName("TableStyleMedium2");
  }

  private static void comment(XSSFSheet plots) {
    XSSFDrawing drawing = plots.createDrawingPatriarch();
    ClientAnchor anchor = new XSSFClientAnchor(0, 0, 0, 0, 5, 3, 7, 6);
    XSSFComment comment = drawing.createCellComment(anchor);
    comment.setString(new XSSFRichTextString("ask Rosa"));
    comment.setAddress(4, 3);
  }

  private static void names(XSSFWorkbook book) {
    XSSFName name = book.createName();
    name.setNameName("Areas");
    name.setRefersToFormula("plots!$D$4:$D$6");
    book.setPrintArea(0, "$A$1:$D$6");
  }

  private static void panes(XSSFSheet plots) {
    plots.createFreezePane(1, 3);
    plots.setAutoFilter(CellRangeAddress.valueOf("A3:D6"));
    plots.setColumnWidth(1, 5000);
  }

  private static void hidden(XSSFWorkbook book, XSSFSheet plots) {
    text(book.createSheet("lists"), 0, 0, "vacant");
    book.setSheetVisibility(1, SheetVisibility.VERY_HIDDEN);
    plots.getRow(5).setZeroHeight(true);
    plots.setColumnHidden(1, true);
  }

  private static void picture(XSSFWorkbook book, XSSFSheet plots) {
    int picture = book.addPicture(DOT, Workbook.PICTURE_TYPE_PNG);
    plots
        .createDrawingPatriarch()
        .createPicture(new XSSFClientAnchor(0, 0, 0, 0, 6, 1, 7, 2), picture);
  }

  private static void protection(XSSFWorkbook book, XSSFSheet plots) {
    plots.protectSheet("secret");
    book.lockStructure();
  }

  private static void formulas(XSSFWorkbook book, XSSFSheet plots) {
    plots.getRow(3).getCell(3).setCellFormula("600*2");
    book.getCreationHelper().createFormulaEvaluator().evaluateAll();
    XSSFRichTextString rich = new XSSFRichTextString("Registro de parcelas");
    XSSFFont bold = book.createFont();
    bold.setBold(true);
    rich.applyFont(0, 8, bold);
    plots.getRow(0).getCell(0).setCellValue(rich);
  }

  private static void styledCells(XSSFWorkbook book, XSSFSheet plots) {
    var style = book.createCellStyle();
    style.setFillForegroundColor(IndexedColors.LEMON_CHIFFON.index);
    plots.getRow(4).createCell(5).setCellStyle(style);
    plots.getRow(4).createCell(4).setCellStyle(style);
    plots.getRow(4).createCell(8).setCellStyle(style);
  }

  private static void second(XSSFSheet plots) {
    text(plots, 3, 7, "key");
    text(plots, 4, 7, "vacant = nobody there");
  }

  private static void print(XSSFWorkbook book, XSSFSheet plots) {
    var link = book.getCreationHelper().createHyperlink(HyperlinkType.URL);
    link.setAddress("https://example.org/a?b=1&c=2");
    plots.getRow(3).getCell(0).setHyperlink(link);
    plots.getHeader().setCenter("Parcelas & lotes");
    plots.setRowBreak(4);
    plots.getPrintSetup().setLandscape(true);
  }
}

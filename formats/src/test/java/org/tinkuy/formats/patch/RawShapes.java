package org.tinkuy.formats.patch;

import static org.tinkuy.formats.xlsx.TestBook.row;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.tinkuy.formats.xlsx.TestBook;

/// Workbooks as other programs write them, by their XML; the same table as in [PoiShapes].
final class RawShapes {
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

  private RawShapes() {}

  static Map<String, Supplier<byte[]>> all() {
    Map<String, Supplier<byte[]>> all = new LinkedHashMap<>();
    all.put("texts in place", () -> plain().bytes());
    all.put("prefixed names", RawShapes::prefixed);
    all.put("cells without names", RawShapes::nameless);
    all.put("columns hidden to the end", RawShapes::hiddenToTheEnd);
    all.put("comments and raw text in the XML", RawShapes::markup);
    all.put("extensions behind the cells", RawShapes::extensions);
    all.put("an empty list of rules", RawShapes::emptyRules);
    all.put("the strict name space", RawShapes::strict);
    return all;
  }

  private static TestBook plain() {
    return new TestBook()
        .sheet(
            "plots",
            row("Registro de parcelas"),
            row(""),
            row("plot", "use", "status", "área"),
            row("A-1", "industrial", "vacant", 1200),
            row("A-2", "industrial", "let out", "lots"),
            row("A-3", "green", "vacant", 300));
  }

  private static byte[] prefixed() {
    return sheet(
        """
        <x:worksheet xmlns:x="%s"><x:cols><x:col min="2" max="3" width="20"/></x:cols><x:sheetData>
        <x:row r="3"><x:c r="A3" t="inlineStr"><x:is><x:t>plot</x:t></x:is></x:c>\
        <x:c r="D3" t="inlineStr"><x:is><x:t>área</x:t></x:is></x:c></x:row>
        <x:row r="5"><x:c r="A5" t="inlineStr"><x:is><x:t>A-2</x:t></x:is></x:c>\
        <x:c r="D5" t="inlineStr"><x:is><x:t>lots</x:t></x:is></x:c></x:row>
        </x:sheetData></x:worksheet>"""
            .formatted(MAIN));
  }

  private static byte[] nameless() {
    return sheet(
        """
        <worksheet xmlns="%s"><sheetData><row/><row/>
        <row><c t="inlineStr"><is><t>plot</t></is></c><c/><c/><c t="inlineStr"><is><t>área</t></is></c></row>
        <row><c t="inlineStr"><is><t>A-1</t></is></c></row>
        <row><c t="inlineStr"><is><t>A-2</t></is></c><c/><c/><c t="inlineStr"><is><t>lots</t></is></c></row>
        </sheetData></worksheet>"""
            .formatted(MAIN));
  }

  private static byte[] hiddenToTheEnd() {
    return sheet(
        """
        <worksheet xmlns="%s"><cols><col min="1" max="4" width="12"/>\
        <col min="5" max="16384" width="9" hidden="1"/></cols><sheetData>%s</sheetData></worksheet>"""
            .formatted(MAIN, rows()));
  }

  private static byte[] markup() {
    return sheet(
        """
        <?app do?><worksheet xmlns="%s"><!-- <row r="9"> --><sheetData>%s</sheetData>\
        <!--> <c> --><pageMargins left='0.7' right=">0.7" top="1" bottom="1" header="1" footer="1"/></worksheet>"""
            .formatted(MAIN, rows().replace("<t>lots</t>", "<t><![CDATA[lots</row>]]></t>")));
  }

  private static byte[] extensions() {
    return sheet(
        """
        <worksheet xmlns="%s" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main">\
        <sheetData>%s</sheetData><phoneticPr fontId="1"/><conditionalFormatting sqref="A1"><cfRule type="expression"\
         priority="7"><formula>TRUE</formula></cfRule></conditionalFormatting><extLst><ext uri="{78C0D931}">\
        <x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="iconSet" priority="9"/>\
        </x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst></worksheet>"""
            .formatted(MAIN, rows()));
  }

  private static byte[] emptyRules() {
    return plain()
        .part(
            "xl/styles.xml",
            """
            <styleSheet xmlns="%s"><fonts count="1"><font><sz val="10"/><name val="Arial"/></font></fonts>\
            <cellXfs count="1"><xf numFmtId="0"/></cellXfs><dxfs count="0"/><tableStyles count="0"/></styleSheet>"""
                .formatted(MAIN))
        .bytes();
  }

  private static byte[] strict() {
    return plain()
        .part(
            "xl/workbook.xml",
            """
            <workbook xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main" \
            xmlns:r="http://purl.oclc.org/ooxml/officeDocument/relationships" conformance="strict">\
            <sheets><sheet name="plots" sheetId="4" r:id="rId1"/></sheets></workbook>""")
        .bytes();
  }

  private static String rows() {
    return """
        <row r="3"><c r="A3" t="inlineStr"><is><t>plot</t></is></c>\
        <c r="D3" t="inlineStr"><is><t>área</t></is></c></row>\
        <row r="5"><c r="A5" t="inlineStr"><is><t>A-2</t></is></c>\
        <c r="D5" t="inlineStr"><is><t>lots</t></is></c></row>""";
  }

  private static byte[] sheet(String xml) {
    return new TestBook().rawSheet("plots", "", xml.strip()).bytes();
  }
}

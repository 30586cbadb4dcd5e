package org.tinkuy.reports;

import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;

/// Gives each link the words that PDF/UA asks for beside its structure, which the renderer leaves
/// out.
final class PdfLinks {
  private static final String LINK = "Link";

  private PdfLinks() {}

  static void describe(PDDocument pdf) {
    PDStructureNode root = pdf.getDocumentCatalog().getStructureTreeRoot();
    if (root != null) {
      describe(root.getKids(), "");
    }
  }

  private static void describe(List<Object> kids, String words) {
    for (Object kid : kids) {
      switch (kid) {
        case PDStructureElement element ->
            describe(
                element.getKids(),
                LINK.equals(element.getStructureType()) ? words(element) : words);
        case PDObjectReference reference -> describe(reference, words);
        default -> {}
      }
    }
  }

  private static String words(PDStructureElement link) {
    String alternative = link.getAlternateDescription();
    return alternative == null ? "" : alternative;
  }

  private static void describe(PDObjectReference reference, String words) {
    if (reference.getReferencedObject() instanceof PDAnnotation annotation && !words.isEmpty()) {
      annotation.setContents(words);
    }
  }
}

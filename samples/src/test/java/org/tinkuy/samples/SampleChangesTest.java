package org.tinkuy.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tinkuy.catalog.FieldKind;
import org.tinkuy.catalog.TableSchema;
import org.tinkuy.document.ChangeSet;
import org.tinkuy.document.ChangeSet.Change;
import org.tinkuy.document.ChangeSet.RenameId;
import org.tinkuy.document.ChangeSetApply;
import org.tinkuy.document.ChangeSetApply.Applied;
import org.tinkuy.document.KeyedDocument;
import org.tinkuy.document.ParkCheck;
import org.tinkuy.document.ParkDiff;
import org.tinkuy.document.ParkDiff.Side;
import org.tinkuy.document.ParkDocument;
import org.tinkuy.document.TableDiff;
import org.tinkuy.formats.ParkFolder;
import org.tinkuy.kernel.Checked;
import org.tinkuy.kernel.Issue;
import org.tinkuy.kernel.Place;
import org.tinkuy.park.ParkRow;

/// Laws of differences and changes, on every row of the park of the demo.
class SampleChangesTest {
  @TempDir private Path disk;

  private ParkDocument document;

  @BeforeEach
  void read() {
    ValleClaro.folder().writeTo(disk);
    document = ParkFolder.read(disk, Shipped.CATALOG).find().orElseThrow().document();
  }

  private static Side side(ParkDocument document) {
    return new Side(document, new ParkCheck(Shipped.CATALOG).check(document).find().orElseThrow());
  }

  private static Set<String> issues(ParkDocument document) {
    Set<String> codes = new LinkedHashSet<>();
    for (Issue issue : new ParkCheck(Shipped.CATALOG).check(document).issues()) {
      codes.add(issue.code() + " " + issue.place());
    }
    return codes;
  }

  private static ParkDiff diff(ParkDocument before, ParkDocument after) {
    return ParkDiff.between(Shipped.CATALOG, side(before), side(after));
  }

  private static Applied apply(ParkDocument document, List<Change> changes) {
    Checked<Applied> applied =
        new ChangeSetApply(Shipped.CATALOG)
            .apply(document, new ChangeSet("t", "", "", "", changes));
    assertThat(applied.issues()).isEmpty();
    return applied.find().orElseThrow();
  }

  /// The header alone, with another decimal sign.
  private static ParkDocument empty(ParkDocument document, String decimalSign) {
    Map<String, KeyedDocument.Node> entries =
        new LinkedHashMap<>(document.header().root().entries());
    Place place = document.header().root().place();
    entries.put("decimalSign", new KeyedDocument.Scalar(decimalSign, place));
    if (decimalSign.isEmpty()) {
      entries.remove("decimalSign");
    }
    KeyedDocument header =
        new KeyedDocument("park.yaml", new KeyedDocument.Mapping(entries, place));
    return new ParkDocument(header, Map.of(), document.layers());
  }

  @Test
  void aParkDoesNotDifferFromItself() {
    assertThat(diff(document, document).isEmpty()).isTrue();
    assertThat(diff(document, document).tables()).extracting(TableDiff::same).doesNotContain(0);
  }

  @ParameterizedTest
  @ValueSource(strings = {".", ",", ""})
  void whatAParkLacksCanBeWrittenWithAnyDecimalSign(String decimalSign) {
    ParkDocument empty = empty(document, decimalSign);
    List<Change> changes = diff(empty, document).changes(side(document), empty.header(), false);

    ParkDiff left = diff(document, apply(empty, changes).document());

    assertThat(changes).hasSizeGreaterThan(1000);
    assertThat(left.tables()).allMatch(TableDiff::isEmpty);
  }

  @Test
  void changesLeadFromOneParkToAnotherAndBack() {
    ParkDocument other = fewer(document);
    List<Change> changes = diff(document, other).changes(side(other), document.header(), true);

    Applied applied = apply(document, changes);

    assertThat(diff(applied.document(), other).isEmpty()).isTrue();
    assertThat(diff(apply(applied.document(), applied.undo()).document(), document).isEmpty())
        .isTrue();
  }

  /// Every third certificate is gone and every second is in preparation.
  private static ParkDocument fewer(ParkDocument document) {
    List<Change> changes = new ArrayList<>();
    int number = 0;
    for (ParkRow row : side(document).park().table("certificates").rows()) {
      number++;
      if (number % 3 == 0) {
        changes.add(new ChangeSet.RemoveRow("certificates", row.key()));
      } else if (number % 2 == 0) {
        changes.add(new ChangeSet.SetCell("certificates", row.key(), "status", "in preparation"));
      }
    }
    return apply(document, changes).document();
  }

  @Test
  void anyIdCanBeRenamedAndRenamedBackWithNothingElseDifferent() {
    Set<String> told = issues(document);
    for (TableSchema schema : Shipped.CATALOG.tables().values()) {
      List<ParkRow> rows = side(document).park().table(schema.name()).rows();
      boolean owns =
          schema.key().getFirst().type().kind() == FieldKind.ID
              && schema.key().getFirst().codes().isEmpty()
              && !schema.name().equals("facts")
              && !schema.name().equals("actuals");
      if (!owns || rows.isEmpty()) {
        continue;
      }
      String id = rows.get(rows.size() / 2).firstKey();
      Applied there =
          apply(document, List.of(new RenameId(schema.name(), id, "a-name-of-no-other")));

      assertThat(issues(there.document())).as("%s %s", schema.name(), id).isEqualTo(told);
      assertThat(there.document().toString()).contains("a-name-of-no-other");
      assertThat(diff(apply(there.document(), there.undo()).document(), document).isEmpty())
          .isTrue();
    }
  }
}

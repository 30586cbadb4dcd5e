package org.tinkuy.app;

import java.util.List;
import org.tinkuy.formats.patch.PatchWords;
import org.tinkuy.formats.patch.Remark;
import org.tinkuy.kernel.Issue;
import org.tinkuy.views.park.IssueDocument;
import org.tinkuy.views.wording.Wording;

/// Says issues as remarks in a person's file.
///
/// @param wording the language of the remarks
record RemarkTexts(Wording wording) {
  private static final List<String> HEADINGS =
      List.of("severity", "sheet", "cell", "column", "value", "reason", "hint", "code");

  Remark remark(Issue issue) {
    return new Remark(
        issue.severity(),
        issue.place(),
        IssueDocument.severity(issue, wording),
        wording.say(issue.reason()),
        wording.say(issue.hint()),
        issue.code());
  }

  PatchWords words() {
    return new PatchWords(
        wording.text("fix.header"),
        wording.text("fix.sheet"),
        wording.text("fix.intro"),
        HEADINGS.stream().map(heading -> wording.text("issueList." + heading)).toList());
  }
}

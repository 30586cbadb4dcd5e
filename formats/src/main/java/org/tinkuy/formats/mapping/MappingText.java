package org.tinkuy.formats.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.tinkuy.formats.mapping.SheetMapping.Target;
import org.tinkuy.formats.yaml.YamlText;

/// Writes entries of `mapping.yaml` as a person would, with what is still to be filled in as
/// remarks.
public final class MappingText {
  private MappingText() {}

  /// The text of the whole file.
  public static String file(List<SheetProposal> proposals) {
    return "schema: 1\nsheets:\n" + entries(proposals);
  }

  /// The text of the entries alone, to be put behind those of a file.
  public static String entries(List<SheetProposal> proposals) {
    return proposals.stream().map(MappingText::entry).collect(Collectors.joining());
  }

  private static String entry(SheetProposal proposal) {
    SheetMapping mapping = proposal.mapping();
    List<String> lines = new ArrayList<>();
    lines.add("- file: " + YamlText.quoted(mapping.source().file()));
    if (!mapping.source().sheet().isEmpty()) {
      lines.add("  sheet: " + YamlText.quoted(mapping.source().sheet()));
    }
    lines.add("  table: " + mapping.table());
    lines.add("  header: " + mapping.header().row());
    if (mapping.header().rows() > 1) {
      lines.add("  headerRows: " + mapping.header().rows());
    }
    lines.add("  columns:");
    mapping.columns().forEach((header, target) -> lines.add("    " + column(header, target)));
    if (!mapping.additions().constants().isEmpty()) {
      lines.add("  constants: " + YamlText.inline(mapping.additions().constants()));
    }
    mapping
        .unpivot()
        .ifPresent(
            unpivot ->
                lines.add(
                    "  unpivot: {column: %s, by: %s, headers: %s}"
                        .formatted(
                            unpivot.column(), unpivot.by(), YamlText.inline(unpivot.headers()))));
    if (!mapping.additions().compose().isEmpty()) {
      lines.add("  compose: " + YamlText.inline(mapping.additions().compose()));
    }
    proposal.needed().forEach(column -> lines.add("  # ? " + column));
    proposal.unread().forEach(header -> lines.add("  # - " + header));
    return String.join("\n", lines) + "\n";
  }

  private static String column(String header, Target target) {
    return target.unit().isEmpty()
        ? YamlText.quoted(header) + ": " + target.column()
        : "%s: {column: %s, unit: %s}"
            .formatted(YamlText.quoted(header), target.column(), YamlText.quoted(target.unit()));
  }
}

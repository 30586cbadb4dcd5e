package org.tinkuy.study;

import java.util.List;
import java.util.Optional;
import org.tinkuy.catalog.Family;
import org.tinkuy.disclosure.DisclosureLedger;
import org.tinkuy.figure.Figure;
import org.tinkuy.kernel.Period;

/// What each tenant takes in and gives out for each of its people, beside the firms of its branch
/// and beside all firms of the park, as far as the rules of disclosure let it be shown. Every
/// tenant gets the same figures of others, so that two that put their pages together learn no more.
///
/// @param period the period
/// @param rules version of the rules of disclosure
/// @param lines by tenant, then by family
/// @param told what the shown figures tell, to be known from now on
public record PeerResults(
    Period period, String rules, List<Line> lines, List<DisclosureLedger.Entry> told) {
  public PeerResults {
    lines = List.copyOf(lines);
    told = List.copyOf(told);
  }

  /// One thing that a tenant can compare.
  ///
  /// @param tenant id of the tenant
  /// @param family what is compared, in the unit of the family for each person who works there
  /// @param side `in` or `out`
  /// @param own the tenant's own figure
  /// @param branch that of the firms whose ISIC division is the tenant's, which has it in its id;
  ///   hidden where a rule says so, absent where the tenant's sector is not known
  /// @param park that of all firms of the park
  public record Line(
      String tenant,
      Family family,
      String side,
      Figure own,
      Optional<Figure> branch,
      Figure park) {}

  /// The lines of one tenant.
  public List<Line> of(String tenant) {
    return lines.stream().filter(line -> line.tenant().equals(tenant)).toList();
  }
}

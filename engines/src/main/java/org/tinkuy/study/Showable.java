package org.tinkuy.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.tinkuy.disclosure.CellPart;
import org.tinkuy.disclosure.TableCell;
import org.tinkuy.figure.Contributor;
import org.tinkuy.figure.Figure;
import org.tinkuy.formula.Term;
import org.tinkuy.formula.Value;
import org.tinkuy.kernel.Unit;
import org.tinkuy.park.Owners;
import org.tinkuy.park.Park;
import org.tinkuy.park.ParkRow;
import org.tinkuy.park.RowRef;

/// What a figure tells of firms: whose rows made it, and which sums of them a reader can work out.
///
/// @param figure the figure
/// @param owners tenants and bodies whose rows made it, without the body that runs the park; none
///   where it speaks of the park alone
/// @param kind what sort of figure it is
/// @param sums the sums that it tells; none of answers
/// @param yes rows by which firms count in a share of answers
record Showable(
    Figure figure, Set<String> owners, Kind kind, List<TableCell> sums, Set<String> yes) {

  /// What sort of figure it is.
  enum Kind {
    /// It tells nothing of a firm, or has no number to tell.
    OPEN,
    /// Sums of what firms gave, or a share of two.
    SUMS,
    /// A share of firms that answer alike.
    ANSWERS
  }

  /// Reads what figures of a park tell.
  static final class Reader {
    private static final double ROUNDING = 1e-9;

    private final Park park;
    private final Owners owners;
    private final String body;
    private final Map<String, List<TableCell>> stated;

    /// @param stated what figures tell whose terms do not say it, by their ids
    Reader(Park park, Map<String, List<TableCell>> stated) {
      this.park = park;
      this.stated = Map.copyOf(stated);
      this.owners = new Owners(park);
      this.body = park.profile().governance().parkBody();
    }

    Showable of(Figure figure) {
      List<TableCell> said = stated.get(figure.id());
      return said == null ? read(figure) : said(figure, said);
    }

    private static Showable said(Figure figure, List<TableCell> cells) {
      Set<String> owners = new TreeSet<>();
      cells.forEach(cell -> owners.addAll(cell.owners().keySet()));
      owners.remove(TableCell.PARK);
      return new Showable(
          figure, owners, owners.isEmpty() ? Kind.OPEN : Kind.SUMS, told(cells), Set.of());
    }

    private Showable read(Figure figure) {
      Set<String> all = new TreeSet<>();
      figure.origin().contributors().stream()
          .map(Contributor::id)
          .filter(this::isGuarded)
          .forEach(all::add);
      Set<String> asked = Set.copyOf(all);
      for (Term term : figure.origin().terms()) {
        parts(term).forEach(part -> all.add(part.owner()));
      }
      all.remove(TableCell.PARK);
      List<TableCell> sums = sums(figure);
      if (all.isEmpty()) {
        return new Showable(figure, all, Kind.OPEN, sums, Set.of());
      }
      boolean answers = sums.isEmpty() && isShare(figure);
      return answers
          ? new Showable(
              figure, asked.isEmpty() ? all : asked, Kind.ANSWERS, List.of(), yes(figure))
          : new Showable(figure, all, Kind.SUMS, sums.isEmpty() ? given(figure) : sums, Set.of());
    }

    /// What the park and its body say of themselves is theirs to show, unless a row says otherwise.
    private String whose(String owner) {
      return isGuarded(owner) ? owner : TableCell.PARK;
    }

    private boolean isGuarded(String owner) {
      return !owner.equals(Owners.PARK) && !owner.equals(body);
    }

    /// A figure that adds its terms up, or takes the later ones from the first, tells what that
    /// comes to; any other one, a share above all, tells each of its terms.
    private List<TableCell> sums(Figure figure) {
      List<Term> terms =
          figure.origin().terms().stream()
              .filter(term -> !isCount(term) && !term.contributions().isEmpty())
              .toList();
      boolean alike =
          terms.stream().allMatch(term -> unit(term).equals(figure.unit().code()))
              && figure.findValue().isPresent();
      for (double sign : alike ? List.of(1.0, -1.0) : List.<Double>of()) {
        if (isSum(figure, terms, sign)) {
          return told(List.of(joined(figure, terms, sign)));
        }
      }
      return told(terms.stream().map(term -> new TableCell(unit(term), parts(term))).toList());
    }

    private static List<TableCell> told(List<TableCell> cells) {
      return cells.stream().filter(cell -> !cell.parts().isEmpty()).toList();
    }

    private static boolean isSum(Figure figure, List<Term> terms, double sign) {
      double sum = 0;
      double size = 0;
      for (int place = 0; place < terms.size(); place++) {
        double own =
            terms.get(place).contributions().stream().mapToDouble(Term.Contribution::amount).sum();
        sum += place == 0 ? own : sign * own;
        size += Math.abs(own);
      }
      return Math.abs(sum - figure.findValue().orElse(Double.NaN)) <= ROUNDING * size;
    }

    private TableCell joined(Figure figure, List<Term> terms, double sign) {
      List<CellPart> all = new ArrayList<>();
      for (int place = 0; place < terms.size(); place++) {
        double factor = place == 0 ? 1 : sign;
        parts(terms.get(place))
            .forEach(
                part -> all.add(new CellPart(part.row(), part.owner(), factor * part.amount())));
      }
      return new TableCell(figure.unit().code(), all);
    }

    /// A figure that names no rows is held to what its contributors gave; a count to its rows.
    private List<TableCell> given(Figure figure) {
      Optional<Term> widest =
          figure.origin().terms().stream()
              .filter(term -> !parts(term).isEmpty())
              .reduce((a, b) -> parts(b).size() > parts(a).size() ? b : a);
      if (widest.isPresent()) {
        return List.of(new TableCell("1", parts(widest.get())));
      }
      List<CellPart> parts =
          figure.origin().contributors().stream()
              .map(each -> new CellPart(figure.id(), whose(each.id()), each.amount()))
              .toList();
      return List.of(new TableCell(figure.unit().code(), parts));
    }

    private Set<String> yes(Figure figure) {
      return figure.origin().terms().stream()
          .filter(term -> !parts(term).isEmpty())
          .reduce((a, b) -> parts(b).size() < parts(a).size() ? b : a)
          .map(term -> rows(parts(term)))
          .orElse(Set.of());
    }

    private static Set<String> rows(List<CellPart> parts) {
      Set<String> rows = new TreeSet<>();
      parts.forEach(part -> rows.add(part.row()));
      return rows;
    }

    private static boolean isShare(Figure figure) {
      return figure.findValue().map(value -> value >= 0 && value <= 1).orElse(true)
          && figure.unit().dimension().isNone();
    }

    private static boolean isCount(Term term) {
      boolean number = term.value() instanceof Value.Amount;
      return !number
          || (unit(term).equals(Unit.ONE.code())
              && term.contributions().stream().allMatch(row -> Math.abs(row.amount()) <= 1));
    }

    private static String unit(Term term) {
      return term.value() instanceof Value.Amount amount ? amount.unit().code() : Unit.ONE.code();
    }

    /// What the owners of a term's rows gave; a row of several counts for each in equal parts.
    private List<CellPart> parts(Term term) {
      Map<List<String>, Double> amounts = new LinkedHashMap<>();
      for (Term.Contribution each : term.contributions()) {
        List<String> of = owners.of(each.row());
        for (String owner : of) {
          String whose = isGuarded(owner) || isKept(each.row()) ? owner : TableCell.PARK;
          amounts.merge(
              List.of(each.row().toString(), whose), each.amount() / of.size(), Double::sum);
        }
      }
      return amounts.entrySet().stream()
          .map(e -> new CellPart(e.getKey().getFirst(), e.getKey().getLast(), e.getValue()))
          .toList();
    }

    /// Whether a row is of one firm and of nobody besides.
    boolean isOfNoneBut(String firm, RowRef row) {
      return owners.of(row).equals(List.of(firm));
    }

    /// Whether a row of the park's own says that it is for the operator alone.
    private boolean isKept(RowRef ref) {
      return park.find(ref)
          .flatMap((ParkRow row) -> row.findText("secrecy"))
          .filter(stated -> !stated.equals("T3"))
          .isPresent();
    }
  }
}

package org.tinkuy.flows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tinkuy.catalog.Carrier;
import org.tinkuy.catalog.Family;
import org.tinkuy.catalog.Secrecy;
import org.tinkuy.formula.Term;
import org.tinkuy.kernel.Quantity;
import org.tinkuy.park.RowRef;

/// One flow of an inventory: what a tenant or body takes in, gives out, stores or uses up of one
/// carrier in the period.
///
/// @param flow id of the flow
/// @param holder the tenant or body; empty where its own row was left out
/// @param direction which way it counts
/// @param carrier what it is made of
/// @param family what it is balanced with
/// @param amount in the unit of the family; absent where nothing usable is known
/// @param use what else is said of it
/// @param gap why the amount is missing or not whole; `NONE` where it is whole
public record Entry(
    String flow,
    String holder,
    Direction direction,
    Carrier carrier,
    Family family,
    Optional<Amount> amount,
    Use use,
    Gap gap) {

  /// Why an amount is missing or not whole.
  public enum Gap {
    NONE,
    /// The firm does not tell.
    REFUSED,
    /// Nobody knows.
    UNKNOWN,
    /// Rows cover a part of the period only.
    PARTIAL,
    /// Only a longer period is told, of which no part is taken.
    LONGER,
    /// The catalog knows no way from its unit to that of the family.
    UNIT
  }

  /// What else is said of a flow.
  ///
  /// @param kind product, input, by-product, waste, utility or emission
  /// @param fate where it goes at present, and what becomes of it there
  /// @param origin grid, own, contract or certificate; empty where not said
  /// @param renewable share of it that is renewable, 0 to 1; absent where not said
  /// @param stated_tCO2e emissions of the whole flow by the factor its supplier states, t CO2e, >=
  ///   0; absent where none is stated
  /// @param treated whether wastewater is treated to standard; absent where not said
  /// @param reads the rows it was read from, in the order of time; that of the meter or of the
  ///   tenant where no flow says it; at least one
  /// @param secrecy how far it may travel
  public record Use(
      String kind,
      Fate fate,
      String origin,
      Optional<Double> renewable,
      Optional<Double> stated_tCO2e,
      Optional<Boolean> treated,
      List<Read> reads,
      Secrecy secrecy) {
    public Use {
      reads = List.copyOf(reads);
    }

    /// The last of its rows, which says what holds at the end of the period.
    public RowRef row() {
      return reads.getLast().row();
    }

    /// The rows it was read from.
    public List<RowRef> rows() {
      return reads.stream().map(Read::row).toList();
    }

    /// What each row gives to a part of the flow; all is of the last where none gives an amount.
    List<Term.Contribution> contributions(double part) {
      List<Term.Contribution> all = Read.contributions(reads, part);
      return all.isEmpty() ? List.of(new Term.Contribution(row(), part)) : all;
    }

    /// Where it goes at present, for what links do not cover; empty where not said.
    public String today() {
      return fate.today();
    }
  }

  /// A row that a flow was read from.
  ///
  /// @param row which
  /// @param share what it gives of the amount, mostly 0 to 1, below 0 where it takes away; those of
  ///   a flow come to 1, in equal parts where its amount is 0; absent where nothing usable is known
  /// @param heat the net heating value that the row states and is counted by, > 0, energy of a mass
  ///   or a volume; absent where it counts by that of the catalog, or by none
  public record Read(RowRef row, Optional<Double> share, Optional<Quantity> heat) {
    /// A row that says all of a flow.
    public static Read whole(RowRef row) {
      return new Read(row, Optional.of(1.0), Optional.empty());
    }

    Read by(Optional<Quantity> own) {
      return new Read(row, share, own);
    }

    /// What rows give to an amount that they say together.
    static List<Term.Contribution> contributions(List<Read> reads, double amount) {
      List<Term.Contribution> contributions = new ArrayList<>(reads.size());
      for (Read read : reads) {
        if (read.share().isPresent()) {
          contributions.add(new Term.Contribution(read.row(), read.share().get() * amount));
        }
      }
      return List.copyOf(contributions);
    }

    /// What each row gives where each says a part; in equal parts where they come to nothing.
    static List<Read> of(List<RowRef> rows, List<Optional<Double>> amounts) {
      double sum = amounts.stream().flatMap(Optional::stream).mapToDouble(each -> each).sum();
      long known = amounts.stream().filter(Optional::isPresent).count();
      List<Read> reads = new ArrayList<>();
      for (int i = 0; i < rows.size(); i++) {
        Optional<Double> share =
            amounts.get(i).map(amount -> sum == 0 ? 1.0 / known : amount / sum);
        reads.add(new Read(rows.get(i), share, Optional.empty()));
      }
      return List.copyOf(reads);
    }
  }

  /// Whether the amount is known for the whole period.
  public boolean isWhole() {
    return amount.isPresent() && gap == Gap.NONE;
  }

  /// Whether its firm uses it again itself, so that it crosses no fence.
  public boolean isInner() {
    return direction == Direction.OUT && use.today().equals("reusedInFirm");
  }

  /// Whether both are of one holder, carrier and direction.
  boolean isOfTheSame(Entry other) {
    return holder.equals(other.holder)
        && carrier.equals(other.carrier)
        && direction == other.direction;
  }

  /// The same flow with what another says of it added, found on its own.
  Entry plus(Entry other) {
    return new Entry(
        flow,
        holder,
        direction,
        carrier,
        family,
        Optional.of(known().plus(other.known())),
        use,
        gap);
  }

  /// Its amount where one is known, else nothing; only for sums that say elsewhere what is missing.
  Amount known() {
    return amount.orElse(Amount.NONE);
  }

  String form() {
    return form(carrier);
  }

  static String form(Carrier carrier) {
    return carrier.attributes().getOrDefault("form", "");
  }
}

package org.tinkuy.finance.stack;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.tinkuy.finance.debt.Loan;
import org.tinkuy.finance.debt.LoanTerms;
import org.tinkuy.finance.debt.Reserve;
import org.tinkuy.finance.debt.Waterfall;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.graph.Series;
import org.tinkuy.finance.graph.Values;

/// The lines of a stack in a graph.
///
/// @param layers by id, in the order of the stack
/// @param cfads cash flow available for debt service, with payments for results and without what
///   land and works are sold for at the end
/// @param service all that lenders are due, first loss included
/// @param covers DSCR
/// @param distributed to owners and trusts
/// @param cash kept at the end of the period
/// @param steps of the waterfall
public record StackLines(
    Map<String, LayerLines> layers,
    Uses uses,
    Line cfads,
    Line service,
    Covers covers,
    Line distributed,
    Line cash,
    Steps steps) {

  /// How often the cash covers the service, all loans together.
  ///
  /// @param rolling of the last twelve months, in each period; not defined where nothing is due
  /// @param tested the same on the dates on which lenders test it, each half-year of the model
  ///   (each period where these are longer); not defined between them, nor where the twelve months
  ///   were not paid for from first to last. Every least and mean cover is read off this line
  /// @param due what is covered: service, with the fees that fall due beside it in operation
  public record Covers(Line rolling, Line tested, Line due) {}

  /// In which order cash pays.
  ///
  /// @param claims in their order
  /// @param reserves that are kept
  /// @param pledged those of them that are kept for the service of loans and belong to lenders
  ///   first
  /// @param charges what money costs beside interest and the fees of loans, paid before all claims:
  ///   guarantees, letters of credit, tax kept back from interest; each line says to whom
  /// @param ofLoans those of each loan, by its id
  public record Steps(
      List<Waterfall.Claim> claims,
      List<Reserve> reserves,
      List<Reserve> pledged,
      List<Line> charges,
      Map<String, List<Line>> ofLoans) {
    public Steps {
      claims = List.copyOf(claims);
      reserves = List.copyOf(reserves);
      pledged = List.copyOf(pledged);
      charges = List.copyOf(charges);
      ofLoans = Map.copyOf(ofLoans);
    }
  }

  /// What has to be paid, and what nobody pays.
  ///
  /// @param need of the works of all phases
  /// @param carry fees, interest before operation and losses beyond the cash there is
  /// @param gap need and carry that no layer pays, >= 0
  /// @param phases what each phase needs, and who pays for it, in the order of the phases
  public record Uses(Line need, Line carry, Line gap, List<PhaseUse> phases) {
    public Uses {
      phases = List.copyOf(phases);
    }
  }

  /// What one phase needs, and who pays for it.
  ///
  /// @param id of the phase
  /// @param need what it costs
  /// @param taken by each layer that pays for it, by its id, in the order of the stack
  /// @param gap what no layer pays, >= 0
  /// @param finance what its loans cost beside; absent where there is one phase, whose cost is all
  public record PhaseUse(
      String id,
      Line need,
      SequencedMap<String, Line> taken,
      Line gap,
      Optional<PhaseFinance> finance) {
    public PhaseUse {
      taken = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(taken));
    }
  }

  /// What the loans of one phase cost before they are paid back, each a flow that adds over the
  /// phases to that of the whole.
  ///
  /// @param capitalised interest that is added to loans
  /// @param carry fees, and interest that is paid, beyond the cash there is: its owners pay them
  public record PhaseFinance(Line capitalised, Line carry) {}

  /// What one layer does, in the money of the model.
  ///
  /// @param drawn paid in
  /// @param received by the provider: interest, principal, fees, dividends
  public record LayerLines(Layer layer, Line drawn, Line received, Optional<DebtLines> debt) {}

  /// What a loan is.
  ///
  /// @param loan in its own currency
  /// @param service due, in the money of the model
  /// @param interest part of the service, in the money of the model
  /// @param owed at the end of the period, in the money of the model
  /// @param available cash that carries it, after the loans before it
  /// @param shortfall what it was not paid of its service
  /// @param facility its terms, and what follows from them
  /// @param abroad what it is in the money of the model; absent where it is owed in that
  public record DebtLines(
      Loan loan,
      Line service,
      Line interest,
      Line owed,
      Line available,
      Line shortfall,
      Facility facility,
      Optional<Abroad> abroad) {

    /// Owed at the end of the period, in the money of the model.
    public Line balance() {
      return abroad.isPresent() ? owed : loan.closing();
    }

    /// Principal as it falls due, in the money of the model.
    public Line principal() {
      return abroad.map(Abroad::principal).orElse(loan.principal());
    }

    /// Interest that is added to the loan, in the money of the model.
    public Line capitalised() {
      return abroad.map(Abroad::capitalised).orElse(loan.capitalised());
    }

    /// Interest that is paid, in the money of the model.
    public Line interestPaid() {
      return abroad.isPresent() ? interest : loan.interestPaid();
    }

    /// Whether a sweep, a refinancing or a sale of units can pay it early.
    public boolean isPaidEarly() {
      return facility.isPaidEarly();
    }

    /// What the lender is due by the contract, paid or not, in the money of the model: fees,
    /// interest and principal, and what is paid early.
    public Series contracted(Values values) {
      return values
          .series(service)
          .plus(values.series(prepaid()))
          .plus(values.series(facility.fees()));
    }

    /// Paid back early, in the money of the model.
    public Line prepaid() {
      return abroad.map(Abroad::prepaid).orElse(loan.prepaid());
    }
  }

  /// A loan of another currency in the money of the model.
  ///
  /// @param loss what is owed more because the exchange rate has changed; below zero for a gain
  public record Abroad(Line principal, Line capitalised, Line prepaid, Line loss) {}

  /// What was agreed of a loan.
  ///
  /// @param terms as the graph reckons with them; how it comes back is in its lines
  /// @param fees paid, in the money of the model
  /// @param once those of them that are paid on signing and on drawing
  /// @param commitment those of them that are paid for what is not drawn; absent where none are
  /// @param carried debt that the cash carries at the cover asked for; absent where none is
  /// @param isPaidEarly whether a sweep, a refinancing or a sale of units can pay it early
  public record Facility(
      Layer.Debt layer,
      LoanTerms terms,
      Line fees,
      Line once,
      Optional<Line> commitment,
      Optional<Line> carried,
      boolean isPaidEarly) {}

  public StackLines {
    layers = Collections.unmodifiableMap(new LinkedHashMap<>(layers));
  }

  /// What a layer pays of the phases, one line for each that it pays for.
  public List<Line> taken(String layer) {
    return uses.phases().stream()
        .flatMap(phase -> Optional.ofNullable(phase.taken().get(layer)).stream())
        .toList();
  }

  /// What a loan costs beside the interest that is paid or added to it, by period, as it is paid:
  /// for what is not drawn, for its guarantees and letters of credit, tax kept back from interest.
  public List<Line> besideInterest(DebtLines loan) {
    List<Line> all = new ArrayList<>();
    loan.facility.commitment.ifPresent(all::add);
    all.addAll(steps.ofLoans.getOrDefault(loan.facility.layer.id(), List.of()));
    return all;
  }

  /// The cover on the dates on which it is tested.
  public Line tested() {
    return covers.tested;
  }

  /// The loans in the order of the stack.
  public List<DebtLines> loans() {
    return layers.values().stream().flatMap(each -> each.debt().stream()).toList();
  }

  /// The lines of a layer; refuses where it has none.
  public LayerLines layer(String id) {
    return Optional.ofNullable(layers.get(id)).orElseThrow();
  }
}

package org.tinkuy.finance.result;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tinkuy.finance.project.CaseInput;
import org.tinkuy.finance.project.FinanceCase;
import org.tinkuy.finance.project.InputAmount;
import org.tinkuy.kernel.Money;
import org.tinkuy.park.Cell;
import org.tinkuy.park.Park;
import org.tinkuy.park.ParkRow;
import org.tinkuy.park.ParkTable;

/// The contracts of a park that run when a case begins, and by what its owner may borrow, as a
/// lender reads them beside the case.
///
/// @param contracts those that have an end, in the order of the table
/// @param borrowing by what the owner of the case may borrow; none where the folder does not say
public record ContractBook(List<Held> contracts, List<Borrowing> borrowing) {
  /// Nothing is known.
  public static final ContractBook NONE = new ContractBook(List.of(), List.of());

  /// Roles in which a body builds, runs or serves a park.
  private static final Set<String> ROLES = Set.of("developer", "operator", "serviceProvider");

  /// How a case hangs on the body that holds a contract.
  public enum Tie {
    /// The case is its own.
    OWNER,
    /// It runs a utility of which the case takes figures.
    UTILITY,
    /// Neither: the folder states no tie.
    NONE
  }

  /// A contract with an end.
  ///
  /// @param body the name of who holds it
  /// @param role developer, operator or service provider
  /// @param contract its kind
  /// @param until its last day
  /// @param tie of the case to the body
  public record Held(String body, String role, String contract, LocalDate until, Tie tie) {}

  /// A power to borrow.
  ///
  /// @param body the name of who has it
  /// @param basis law or contract that it rests on, in the words of the folder; empty where the
  ///   folder does not say
  /// @param limit that may be owed at one time; absent where the folder states none as an amount
  public record Borrowing(String body, String basis, Optional<Money> limit) {}

  public ContractBook {
    contracts = List.copyOf(contracts);
    borrowing = List.copyOf(borrowing);
  }

  /// The contracts that end before a day, in the order of their ends.
  public List<Held> endedBefore(LocalDate day) {
    return contracts.stream()
        .filter(held -> held.until.isBefore(day))
        .sorted(Comparator.comparing(Held::until))
        .toList();
  }

  /// Reads the folder of a park.
  ///
  /// @param written the case with what it points at
  static ContractBook of(Park park, FinanceCase written) {
    LocalDate start = written.life().start().atDay(1);
    String owner = written.head().owner();
    Set<String> operators = operators(park, written);
    List<Held> contracts = new ArrayList<>();
    for (ParkRow row : rows(park, "bodies")) {
      Optional<LocalDate> until = row.findDate("until").filter(end -> !end.isBefore(start));
      boolean isBegun = row.findDate("from").filter(start::isBefore).isEmpty();
      String contract = row.findText("contract").orElse("none");
      if (until.isPresent()
          && isBegun
          && ROLES.contains(row.text("role"))
          && !contract.equals("none")) {
        String body = row.text("body");
        contracts.add(
            new Held(
                row.text("name"),
                row.text("role"),
                contract,
                until.get(),
                body.equals(owner)
                    ? Tie.OWNER
                    : operators.contains(body) ? Tie.UTILITY : Tie.NONE));
      }
    }
    return new ContractBook(contracts, borrowing(park, owner));
  }

  private static List<Borrowing> borrowing(Park park, String owner) {
    Optional<String> name =
        rows(park, "bodies").stream()
            .filter(row -> row.text("body").equals(owner))
            .map(row -> row.text("name"))
            .findFirst();
    return rows(park, "powers").stream()
        .filter(row -> row.text("power").equals("borrow") && row.text("body").equals(owner))
        .map(
            row ->
                new Borrowing(
                    name.orElse(owner),
                    row.text("basis"),
                    row.find("debtLimit", Cell.Amount.class).map(Cell.Amount::money)))
        .toList();
  }

  /// Who runs the utilities of which a case takes figures.
  private static Set<String> operators(Park park, FinanceCase written) {
    Set<String> utilities =
        written.inputs().values().stream()
            .map(CaseInput::amount)
            .filter(InputAmount.Cell.class::isInstance)
            .map(InputAmount.Cell.class::cast)
            .filter(cell -> cell.table().equals("utilities"))
            .map(InputAmount.Cell::key)
            .collect(Collectors.toSet());
    return rows(park, "utilities").stream()
        .filter(row -> utilities.contains(row.key()))
        .flatMap(row -> row.findText("operator").stream())
        .collect(Collectors.toSet());
  }

  private static List<ParkRow> rows(Park park, String table) {
    return Optional.ofNullable(park.tables().get(table)).map(ParkTable::rows).orElse(List.of());
  }
}

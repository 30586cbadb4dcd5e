package org.tinkuy.assess;

import java.util.List;
import java.util.Optional;
import org.tinkuy.figure.Figure;
import org.tinkuy.formula.Gap;
import org.tinkuy.formula.Value;

/// How a park stands on a criterion in one period and on one basis, and why.
///
/// @param state met, partly, not met, not applicable, no data
/// @param value what was measured; for prerequisites a figure without a number
/// @param target what it was compared with, in the unit that it is written in; empty for
///   prerequisites
/// @param margin the margin of a survey; empty where there is none
/// @param parts numerator and denominator of the value, where it is a ratio
/// @param gaps what is missing and could change the state; none where it is decided
/// @param method how the state was found, to tell a change of method from a change of performance
/// @param stated whether it rests on a typed answer alone
public record Judgement(
    State state,
    Figure value,
    Optional<Figure> target,
    Optional<Margin> margin,
    Optional<Value.Parts> parts,
    List<Gap> gaps,
    String method,
    boolean stated) {
  public Judgement {
    gaps = List.copyOf(gaps);
  }

  /// The number of the target in the unit of the value; empty where there is none.
  public Optional<Double> asked() {
    return target.flatMap(
        wanted ->
            wanted
                .findValue()
                .map(
                    number ->
                        wanted.unit().converts(value.unit())
                            ? wanted.unit().convert(number, value.unit())
                            : number));
  }

  /// Met on the survey's answers, while its margin reaches below the target.
  public boolean isLowConfidence() {
    Optional<Double> wanted = target.flatMap(Figure::findValue);
    return state == State.MET
        && margin.isPresent()
        && wanted.filter(share -> margin.get().low() < share).isPresent();
  }
}

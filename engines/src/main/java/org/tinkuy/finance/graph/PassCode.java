package org.tinkuy.finance.graph;

import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.lang.invoke.MethodHandles;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Turns passes into code: each shape of pass becomes a small class whose loop the virtual machine
/// turns into vector instructions. The operations and their order are those of the kernels, so that
/// no bit changes.
///
/// A choice within a loop would keep it from becoming vector instructions. So quotients are divided
/// without asking, while the divisor nearest to zero is kept in mind; if it is zero, or one of them
/// is not defined, a second loop that asks computes the pass again.
final class PassCode {
  private static final ClassDesc DOUBLES = ConstantDescs.CD_double.arrayType();
  private static final MethodTypeDesc RUN =
      MethodTypeDesc.of(ConstantDescs.CD_void, DOUBLES.arrayType(), DOUBLES.arrayType());
  private static final MethodTypeDesc OF_TWO =
      MethodTypeDesc.of(ConstantDescs.CD_double, ConstantDescs.CD_double, ConstantDescs.CD_double);
  private static final MethodTypeDesc OF_ONE =
      MethodTypeDesc.of(ConstantDescs.CD_double, ConstantDescs.CD_double);
  private static final ClassDesc MATH = ClassDesc.of("java.lang.Math");
  private static final ClassDesc NAME = ClassDesc.of(PassCode.class.getPackageName() + ".Joined");
  private static final int INDEX = 3;
  private static final int LENGTH = 4;
  private static final int FIRST = 5;

  private final Map<String, PassKernel> kernels = new ConcurrentHashMap<>();

  /// The code of a pass of which a part or more is kept.
  ///
  /// @param isSingle for each operand whether its rows have one number for all lanes
  PassKernel kernel(Pass pass, boolean[] isSingle) {
    return kernels.computeIfAbsent(
        pass.shape(isSingle), key -> define(new Written(pass.parts(), isSingle)));
  }

  private static PassKernel define(Written written) {
    byte[] bytes =
        ClassFile.of()
            .build(
                NAME,
                made ->
                    made.withInterfaceSymbols(ClassDesc.of(PassKernel.class.getName()))
                        .withMethodBody(
                            ConstantDescs.INIT_NAME,
                            ConstantDescs.MTD_void,
                            ClassFile.ACC_PUBLIC,
                            code ->
                                code.aload(0)
                                    .invokespecial(
                                        ConstantDescs.CD_Object,
                                        ConstantDescs.INIT_NAME,
                                        ConstantDescs.MTD_void)
                                    .return_())
                        .withMethodBody("run", RUN, ClassFile.ACC_PUBLIC, written::quick)
                        .withMethodBody("careful", RUN, ClassFile.ACC_PUBLIC, written::careful));
    try {
      return MethodHandles.lookup()
          .defineHiddenClass(bytes, true)
          .lookupClass()
          .asSubclass(PassKernel.class)
          .getDeclaredConstructor()
          .newInstance();
    } catch (ReflectiveOperationException never) {
      throw new IllegalStateException(never);
    }
  }

  /// Writes the loop. Slots: 0 this, 1 out, 2 in, 3 index, 4 length, then two for each operand, one
  /// for each kept row, two for each part, two for the divisor nearest to zero and two for the
  /// last.
  private static final class Written {
    private final List<Pass.Part> parts;
    private final boolean[] isSingle;

    Written(List<Pass.Part> parts, boolean[] isSingle) {
      this.parts = parts;
      this.isSingle = isSingle;
    }

    private int operand(int at) {
      return FIRST + 2 * at;
    }

    private int row(int kept) {
      return FIRST + 2 * isSingle.length + kept;
    }

    private int part(int at) {
      return FIRST + 2 * isSingle.length + parts.size() + 2 * at;
    }

    private int nearest() {
      return part(parts.size());
    }

    private int divisor() {
      return nearest() + 2;
    }

    /// The loop without choices, and the other where it does not hold.
    void quick(CodeBuilder code) {
      boolean divides = parts.stream().anyMatch(part -> divides(part.tree()));
      code.loadConstant(Double.POSITIVE_INFINITY).dstore(nearest());
      loop(code, false);
      if (divides) {
        Label end = code.newLabel();
        code.dload(nearest()).dconst_0().dcmpl().ifgt(end);
        code.aload(0).aload(1).aload(2).invokevirtual(NAME, "careful", RUN);
        code.labelBinding(end);
      }
      code.return_();
    }

    /// The loop that looks at each divisor.
    void careful(CodeBuilder code) {
      loop(code, true);
      code.return_();
    }

    private static boolean divides(Fusion.Tree tree) {
      return tree instanceof Fusion.Tree.Branch(var arithmetic, var branches)
          && (arithmetic instanceof Arithmetic.Quotient
              || branches.stream().anyMatch(Written::divides));
    }

    private void loop(CodeBuilder code, boolean isCareful) {
      for (int i = 0; i < isSingle.length; i++) {
        code.aload(2).loadConstant(i).aaload();
        if (isSingle[i]) {
          code.iconst_0().daload().dstore(operand(i));
        } else {
          code.astore(operand(i));
        }
      }
      int rows = 0;
      for (Pass.Part part : parts) {
        if (part.isKept()) {
          code.aload(1).loadConstant(rows).aaload().astore(row(rows));
          rows++;
        }
      }
      Label test = code.newLabel();
      Label end = code.newLabel();
      code.aload(row(0)).arraylength().istore(LENGTH).iconst_0().istore(INDEX);
      code.labelBinding(test).iload(INDEX).iload(LENGTH).if_icmpge(end);
      int row = 0;
      for (int i = 0; i < parts.size(); i++) {
        push(code, parts.get(i).tree(), isCareful);
        code.dstore(part(i));
        if (parts.get(i).isKept()) {
          code.aload(row(row)).iload(INDEX).dload(part(i)).dastore();
          row++;
        }
      }
      code.iinc(INDEX, 1).goto_(test).labelBinding(end);
    }

    private void push(CodeBuilder code, Fusion.Tree tree, boolean isCareful) {
      switch (tree) {
        case Fusion.Tree.Leaf(int operand) -> {
          if (isSingle[operand]) {
            code.dload(operand(operand));
          } else {
            code.aload(operand(operand)).iload(INDEX).daload();
          }
        }
        case Fusion.Tree.Ready(int part) -> code.dload(part(part));
        case Fusion.Tree.Branch(var arithmetic, var branches) -> {
          push(code, branches.getFirst(), isCareful);
          apply(code, arithmetic, branches.subList(1, branches.size()), isCareful);
        }
      }
    }

    /// Applies an operation to what is on the stack and to what follows.
    private void apply(
        CodeBuilder code, Arithmetic arithmetic, List<Fusion.Tree> others, boolean isCareful) {
      if (arithmetic instanceof Arithmetic.Sum sum && sum.isMinus(0)) {
        code.dneg();
      }
      for (int i = 0; i < others.size(); i++) {
        push(code, others.get(i), isCareful);
        switch (arithmetic) {
          case Arithmetic.Sum sum -> add(code, sum.isMinus(i + 1));
          case Arithmetic.Product _ -> code.dmul();
          case Arithmetic.Quotient(double atZero) -> divide(code, atZero, isCareful);
          case Arithmetic.Largest _ -> code.invokestatic(MATH, "max", OF_TWO);
          case Arithmetic.Smallest _ -> code.invokestatic(MATH, "min", OF_TWO);
          case Arithmetic.Scale _, Arithmetic.Other _ ->
              throw new IllegalStateException("takes no second part");
        }
      }
      if (arithmetic instanceof Arithmetic.Scale(double factor)) {
        code.loadConstant(factor).dmul();
      }
    }

    private static void add(CodeBuilder code, boolean isMinus) {
      if (isMinus) {
        code.dsub();
      } else {
        code.dadd();
      }
    }

    private void divide(CodeBuilder code, double atZero, boolean isCareful) {
      code.dstore(divisor());
      if (!isCareful) {
        code.dload(nearest()).dload(divisor()).invokestatic(MATH, "abs", OF_ONE);
        code.invokestatic(MATH, "min", OF_TWO).dstore(nearest());
      }
      code.dload(divisor()).ddiv();
      if (isCareful) {
        Label isDefined = code.newLabel();
        code.dload(divisor()).dconst_0().dcmpl().ifne(isDefined);
        code.pop2().loadConstant(atZero).labelBinding(isDefined);
      }
    }
  }
}

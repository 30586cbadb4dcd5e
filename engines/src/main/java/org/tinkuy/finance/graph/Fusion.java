package org.tinkuy.finance.graph;

import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.lang.invoke.MethodHandles;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Joins formulas that only one other reads into its loop, so that what lies between stays in a
/// register: one pass over the lanes for a line in place of one for each operation.
///
/// Each shape of formula becomes a small class whose loop the virtual machine turns into vector
/// instructions. The operations and their order are those of the kernels, so that no bit changes.
final class Fusion {
  /// More arrays in one loop than this no longer fit the registers.
  private static final int MOST_OPERANDS = 12;

  private static final ClassDesc DOUBLES = ConstantDescs.CD_double.arrayType();
  private static final MethodTypeDesc RUN =
      MethodTypeDesc.of(ConstantDescs.CD_void, DOUBLES, DOUBLES.arrayType());
  private static final MethodTypeDesc OF_TWO =
      MethodTypeDesc.of(ConstantDescs.CD_double, ConstantDescs.CD_double, ConstantDescs.CD_double);
  private static final ClassDesc MATH = ClassDesc.of("java.lang.Math");

  private final Map<String, Kernel> kernels = new ConcurrentHashMap<>();

  /// A formula with what was joined into it.
  ///
  /// @param operands what it reads in the end, in the order of the code
  record Joined(Tree tree, List<Node.Operand> operands) {
    Joined {
      operands = List.copyOf(operands);
    }
  }

  /// A tree of operations over operands.
  sealed interface Tree {
    /// An operand.
    record Leaf(int operand) implements Tree {}

    /// An operation on trees.
    record Branch(Arithmetic arithmetic, List<Tree> parts) implements Tree {}
  }

  /// Joins a node with those it reads that nobody else does.
  ///
  /// @param inlined which nodes may be joined into their only reader
  static Joined join(Plan plan, int node, boolean[] inlined) {
    List<Node.Operand> operands = new ArrayList<>();
    Tree tree = tree(plan, node, inlined, operands);
    return new Joined(tree, operands);
  }

  private static Tree tree(Plan plan, int node, boolean[] inlined, List<Node.Operand> operands) {
    Work.Local local = (Work.Local) plan.node(node).work();
    List<Tree> parts = new ArrayList<>();
    for (Node.Operand operand : plan.node(node).operands()) {
      if (inlined[operand.node()]) {
        parts.add(tree(plan, operand.node(), inlined, operands));
      } else {
        parts.add(new Tree.Leaf(operands.size()));
        operands.add(operand);
      }
    }
    return new Tree.Branch(local.arithmetic(), parts);
  }

  /// What decides whether a node may be joined into its reader, by node.
  static final class Ground {
    private final boolean[] active;
    private final int[] home;
    private final boolean[] wanted;
    private final boolean[] steady;

    /// @param active which are computed
    /// @param home number of the block of each
    /// @param wanted whose rows are read from outside
    /// @param steady which are computed once and not in every period
    Ground(boolean[] active, int[] home, boolean[] wanted, boolean[] steady) {
      this.active = active;
      this.home = home;
      this.wanted = wanted;
      this.steady = steady;
    }
  }

  /// Which nodes are joined into their only reader: read once, now, by a formula that can take them
  /// in, and wanted by nobody else.
  static boolean[] inlined(Plan plan, Ground ground) {
    boolean[] active = ground.active;
    int[] home = ground.home;
    int count = active.length;
    int[] reads = new int[count];
    int[] reader = new int[count];
    boolean[] isPlain = new boolean[count];
    for (int node = 0; node < count; node++) {
      for (Node.Operand operand : plan.node(node).operands()) {
        reads[operand.node()]++;
        reader[operand.node()] = node;
        isPlain[operand.node()] = operand.lag() == 0;
      }
    }
    int[] width = new int[count];
    boolean[] inlined = new boolean[count];
    for (int node = 0; node < count; node++) {
      width[node] = plan.node(node).operands().size();
    }
    for (int node = 0; node < count; node++) {
      int by = reader[node];
      boolean fits =
          active[node]
              && !ground.wanted[node]
              && ground.steady[node] == ground.steady[reader[node]]
              && reads[node] == 1
              && isPlain[node]
              && home[node] == home[by]
              && isJoinable(plan, node)
              && isJoinable(plan, by)
              && active[by]
              && root(inlined, reader, by) != node;
      if (fits) {
        int root = root(inlined, reader, by);
        if (width[root] - 1 + width[node] <= MOST_OPERANDS) {
          width[root] += width[node] - 1;
          inlined[node] = true;
        }
      }
    }
    return inlined;
  }

  private static int root(boolean[] inlined, int[] reader, int node) {
    int root = node;
    while (inlined[root]) {
      root = reader[root];
    }
    return root;
  }

  static boolean isJoinable(Plan plan, int node) {
    return plan.node(node).work() instanceof Work.Local local
        && !(local.arithmetic() instanceof Arithmetic.Other);
  }

  /// The kernel of a joined formula.
  ///
  /// @param isSingle for each operand whether its rows have one number for all lanes
  Kernel kernel(Joined joined, boolean[] isSingle) {
    StringBuilder shape = new StringBuilder(joined.tree.toString());
    for (boolean single : isSingle) {
      shape.append(single ? 's' : 'w');
    }
    return kernels.computeIfAbsent(shape.toString(), key -> define(joined.tree, isSingle));
  }

  private static Kernel define(Tree tree, boolean[] isSingle) {
    ClassDesc name = ClassDesc.of(Fusion.class.getPackageName() + ".Joined");
    byte[] bytes =
        ClassFile.of()
            .build(
                name,
                made ->
                    made.withInterfaceSymbols(ClassDesc.of(Kernel.class.getName()))
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
                        .withMethodBody(
                            "run", RUN, ClassFile.ACC_PUBLIC, code -> loop(code, tree, isSingle)));
    try {
      return MethodHandles.lookup()
          .defineHiddenClass(bytes, true)
          .lookupClass()
          .asSubclass(Kernel.class)
          .getDeclaredConstructor()
          .newInstance();
    } catch (ReflectiveOperationException never) {
      throw new IllegalStateException(never);
    }
  }

  /// Slots: 0 this, 1 out, 2 in, 3 index, 4 length, then two for each operand.
  private static void loop(CodeBuilder code, Tree tree, boolean[] isSingle) {
    for (int i = 0; i < isSingle.length; i++) {
      code.aload(2).loadConstant(i).aaload();
      if (isSingle[i]) {
        code.iconst_0().daload().dstore(slot(i));
      } else {
        code.astore(slot(i));
      }
    }
    Label test = code.newLabel();
    Label end = code.newLabel();
    code.aload(1).arraylength().istore(4).iconst_0().istore(3);
    code.labelBinding(test).iload(3).iload(4).if_icmpge(end);
    code.aload(1).iload(3);
    push(code, tree, isSingle);
    code.dastore().iinc(3, 1).goto_(test).labelBinding(end).return_();
  }

  private static int slot(int operand) {
    return 5 + 2 * operand;
  }

  private static void push(CodeBuilder code, Tree tree, boolean[] isSingle) {
    switch (tree) {
      case Tree.Leaf(int operand) -> {
        if (isSingle[operand]) {
          code.dload(slot(operand));
        } else {
          code.aload(slot(operand)).iload(3).daload();
        }
      }
      case Tree.Branch(var arithmetic, var parts) -> {
        push(code, parts.getFirst(), isSingle);
        switch (arithmetic) {
          case Arithmetic.Sum sum -> {
            if (sum.isMinus(0)) {
              code.dneg();
            }
            for (int i = 1; i < parts.size(); i++) {
              push(code, parts.get(i), isSingle);
              if (sum.isMinus(i)) {
                code.dsub();
              } else {
                code.dadd();
              }
            }
          }
          case Arithmetic.Product _ -> {
            push(code, parts.get(1), isSingle);
            code.dmul();
          }
          case Arithmetic.Largest _ -> {
            push(code, parts.get(1), isSingle);
            code.invokestatic(MATH, "max", OF_TWO);
          }
          case Arithmetic.Smallest _ -> {
            push(code, parts.get(1), isSingle);
            code.invokestatic(MATH, "min", OF_TWO);
          }
          case Arithmetic.Scale(double factor) -> code.loadConstant(factor).dmul();
          case Arithmetic.Other _ -> throw new IllegalStateException("not joinable");
        }
      }
    }
  }
}

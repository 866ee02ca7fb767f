package io.github.lockscope.proof.oracle;

import static org.objectweb.asm.Opcodes.AALOAD;
import static org.objectweb.asm.Opcodes.ACC_ENUM;
import static org.objectweb.asm.Opcodes.GETFIELD;
import static org.objectweb.asm.Opcodes.GETSTATIC;
import static org.objectweb.asm.Opcodes.IALOAD;
import static org.objectweb.asm.Opcodes.IASTORE;
import static org.objectweb.asm.Opcodes.INVOKESPECIAL;
import static org.objectweb.asm.Opcodes.INVOKESTATIC;
import static org.objectweb.asm.Opcodes.MONITORENTER;
import static org.objectweb.asm.Opcodes.MONITOREXIT;
import static org.objectweb.asm.Opcodes.NEW;
import static org.objectweb.asm.Opcodes.PUTFIELD;
import static org.objectweb.asm.Opcodes.SALOAD;
import static org.objectweb.asm.Opcodes.SASTORE;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TypeInsnNode;

/** Instruments one method. */
final class MethodInstrumentation {
  private static final Handle LINK =
      new Handle(
          Opcodes.H_INVOKESTATIC,
          Type.getInternalName(Bootstraps.class),
          "link",
          "(Ljava/lang/invoke/MethodHandles$Lookup;Ljava/lang/String;"
              + "Ljava/lang/invoke/MethodType;I)Ljava/lang/invoke/CallSite;",
          false);

  private final OwnTypes own;
  private final ClassNode type;
  private final MethodNode method;
  private final Member in;
  private final Hints hints;
  private final List<Site> sites;
  private final Set<AbstractInsnNode> releaseReceivers;
  private final Set<AbstractInsnNode> interrupts;

  /** Objects whose memory is there and whose constructor has not been called. */
  private int unfinished;

  MethodInstrumentation(
      OwnTypes own,
      LockKinds kinds,
      ClassNode type,
      MethodNode method,
      Map<Member, Hints> hints,
      List<Site> sites) {
    this.own = own;
    this.type = type;
    this.method = method;
    this.in = new Member(type.name, method.name, method.desc);
    this.hints = hints.getOrDefault(in, Hints.NONE);
    this.sites = sites;
    this.releaseReceivers = ReleaseReceivers.of(type.name, method, own, kinds);
    this.interrupts = Interrupts.passedOnIn(method);
  }

  void apply() {
    if (GuardStandIns.have(type.name)) {
      locksOnly();
    } else {
      everything();
    }
  }

  /** What a guard does for itself is nobody's business. */
  private void locksOnly() {
    for (AbstractInsnNode code : method.instructions.toArray()) {
      if (code instanceof MethodInsnNode call
          && !call.name.equals("<init>")
          && !GuardStandIns.have(call.owner)) {
        call(call);
      }
    }
  }

  private void everything() {
    Set<LabelNode> passed = new HashSet<>();
    for (AbstractInsnNode code : method.instructions.toArray()) {
      if (code instanceof LabelNode label) {
        passed.add(label);
      } else if (code instanceof JumpInsnNode jump && passed.contains(jump.label)) {
        mark(code, Site.Kind.ROUND, "round");
      } else if (code instanceof MethodInsnNode call) {
        call(call);
      } else if (code instanceof FieldInsnNode field) {
        field(field);
      } else if (code.getOpcode() == NEW) {
        unfinished++;
      } else {
        other(code);
      }
    }
  }

  private void call(MethodInsnNode call) {
    if (call.name.equals("<init>")) {
      // The call of super(…) or this(…) is no work of its own.
      if (unfinished > 0) {
        unfinished--;
        if (!isPlainExceptionOrObject(call.owner)) {
          mark(call, Site.Kind.NEW, "new " + call.owner.substring(call.owner.lastIndexOf('/') + 1));
        }
      }
    } else if (!Unnoticed.is(call)) {
      String receiver =
          call.getOpcode() == INVOKESTATIC
              ? ""
              : Type.getObjectType(call.getOpcode() == INVOKESPECIAL ? type.name : call.owner)
                  .getDescriptor();
      String descriptor = "(" + receiver + call.desc.substring(1);
      replace(call, descriptor, site(call, new Member(call.owner, call.name, call.desc)));
    }
  }

  private void field(FieldInsnNode field) {
    boolean reads = reads(field);
    // A lock is not what the lock guards; enum constants and what the compiler made never change.
    boolean isNoticed =
        own.field(field.owner, field.name)
            .filter(known -> (known.access & ACC_ENUM) == 0 && !field.name.contains("$"))
            .filter(known -> !reads || !Unnoticed.isLock(field.desc, own))
            .isPresent();
    if (isNoticed) {
      String object =
          field.getOpcode() == GETFIELD || field.getOpcode() == PUTFIELD
              ? Type.getObjectType(field.owner).getDescriptor()
              : "";
      String descriptor =
          reads ? "(" + object + ")" + field.desc : "(" + object + field.desc + ")V";
      replace(field, descriptor, site(field, new Member(field.owner, field.name, field.desc)));
    }
  }

  private void other(AbstractInsnNode code) {
    int opcode = code.getOpcode();
    if (opcode >= IALOAD && opcode <= SALOAD) {
      mark(code, Site.Kind.MARK, opcode == AALOAD ? "read object[]" : "read number[]");
    } else if (opcode >= IASTORE && opcode <= SASTORE) {
      mark(code, Site.Kind.MARK, "write []");
    } else if (opcode == MONITORENTER || opcode == MONITOREXIT) {
      mark(code, Site.Kind.MARK, opcode == MONITORENTER ? "enter monitor" : "exit monitor");
    }
  }

  private void replace(AbstractInsnNode code, String descriptor, Site site) {
    method.instructions.set(code, question(descriptor, site));
  }

  private void mark(AbstractInsnNode code, Site.Kind kind, String name) {
    String owner = code instanceof MethodInsnNode call ? call.owner : type.name;
    Site site =
        new Site(
            kind,
            code.getOpcode(),
            new Member(owner, name, "()V"),
            "V",
            in,
            hints,
            context(code, owner));
    method.instructions.insertBefore(code, question("()V", site));
  }

  private AbstractInsnNode question(String descriptor, Site site) {
    sites.add(site);
    return new InvokeDynamicInsnNode("ask", descriptor, LINK, sites.size() - 1);
  }

  private Site site(AbstractInsnNode code, Member member) {
    Site.Kind kind = code instanceof FieldInsnNode field ? kind(field) : Site.Kind.CALL;
    String result =
        kind == Site.Kind.CALL
            ? Type.getReturnType(member.descriptor()).getDescriptor()
            : member.descriptor();
    return new Site(
        kind, code.getOpcode(), member, wanted(code, result), in, hints, context(code, type.name));
  }

  private Site.Kind kind(FieldInsnNode field) {
    if (!reads(field)) {
      return Site.Kind.WRITE;
    }
    return own.field(field.owner, field.name)
            .filter(known -> (known.access & Opcodes.ACC_FINAL) != 0)
            .isPresent()
        ? Site.Kind.READ_FINAL
        : Site.Kind.READ;
  }

  private static boolean reads(FieldInsnNode field) {
    return field.getOpcode() == GETFIELD || field.getOpcode() == GETSTATIC;
  }

  private Site.Context context(AbstractInsnNode code, String owner) {
    if (releaseReceivers.contains(code)) {
      return Site.Context.RELEASE;
    }
    return makesException(owner) || interrupts.contains(code)
        ? Site.Context.EXIT
        : Site.Context.PLAIN;
  }

  private boolean makesException(String owner) {
    boolean makes = method.name.equals("<init>") || !owner.equals(type.name);
    return makes && own.isA(owner, Throwable.class);
  }

  /** The descriptor of the type that the value is cast to at once, or else its own. */
  private static String wanted(AbstractInsnNode code, String descriptor) {
    AbstractInsnNode next = code.getNext();
    while (next != null && next.getOpcode() < 0) {
      next = next.getNext();
    }
    return next instanceof TypeInsnNode cast && cast.getOpcode() == Opcodes.CHECKCAST
        ? Type.getObjectType(cast.desc).getDescriptor()
        : descriptor;
  }

  private boolean isPlainExceptionOrObject(String owner) {
    return !own.has(owner) && (owner.equals("java/lang/Object") || own.isA(owner, Throwable.class));
  }
}

using System.Reflection;
using System.Reflection.Emit;

namespace DiagnosticEngine.Core.Tests.Architecture;

/// <summary>Reads from compiled code which types a type uses: signatures, attributes and every instruction of every method body.</summary>
internal static class TypeReferences
{
    private const BindingFlags Everything =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<short, OpCode> s_opCodes = typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(f => (OpCode)f.GetValue(null)!)
        .ToDictionary(o => o.Value);

    public static IReadOnlySet<Type> Of(Type type)
    {
        HashSet<Type> found = [];
        Add(found, type.BaseType);
        foreach (Type contract in type.GetInterfaces())
        {
            Add(found, contract);
        }

        AddAttributes(found, type.CustomAttributes);
        foreach (FieldInfo field in type.GetFields(Everything))
        {
            Add(found, field.FieldType);
            AddAttributes(found, field.CustomAttributes);
        }

        foreach (MethodBase method in type.GetMethods(Everything).Cast<MethodBase>().Concat(type.GetConstructors(Everything)))
        {
            AddMethod(found, method);
        }

        return found;
    }

    private static void AddMethod(HashSet<Type> found, MethodBase method)
    {
        Add(found, (method as MethodInfo)?.ReturnType);
        AddAttributes(found, method.CustomAttributes);
        foreach (ParameterInfo parameter in method.GetParameters())
        {
            Add(found, parameter.ParameterType);
        }

        if (method.GetMethodBody() is not { } body)
        {
            return;
        }

        foreach (LocalVariableInfo local in body.LocalVariables)
        {
            Add(found, local.LocalType);
        }

        foreach (ExceptionHandlingClause clause in body.ExceptionHandlingClauses.Where(c => c.Flags == ExceptionHandlingClauseOptions.Clause))
        {
            Add(found, clause.CatchType);
        }

        AddInstructions(found, method, body.GetILAsByteArray() ?? []);
    }

    private static void AddInstructions(HashSet<Type> found, MethodBase method, byte[] code)
    {
        Type[] typeArguments = method.DeclaringType!.IsGenericType ? method.DeclaringType.GetGenericArguments() : [];
        Type[] methodArguments = method.IsGenericMethod ? method.GetGenericArguments() : [];
        int at = 0;
        while (at < code.Length)
        {
            short value = code[at++];
            if (value == 0xFE)
            {
                value = unchecked((short)(0xFE00 | code[at++]));
            }

            OpCode operation = s_opCodes[value];
            if (operation.OperandType is OperandType.InlineField or OperandType.InlineMethod or OperandType.InlineTok or OperandType.InlineType)
            {
                AddMember(found, method.Module.ResolveMember(BitConverter.ToInt32(code, at), typeArguments, methodArguments));
            }

            at += operation.OperandType switch
            {
                OperandType.InlineNone => 0,
                OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
                OperandType.InlineVar => 2,
                OperandType.InlineI8 or OperandType.InlineR => 8,
                OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(code, at)),
                _ => 4,
            };
        }
    }

    private static void AddMember(HashSet<Type> found, MemberInfo? member)
    {
        Add(found, member as Type ?? member?.DeclaringType);
        switch (member)
        {
            case FieldInfo field:
                Add(found, field.FieldType);
                break;
            case MethodInfo method:
                Add(found, method.ReturnType);
                foreach (Type argument in method.GetGenericArguments().Concat(method.GetParameters().Select(p => p.ParameterType)))
                {
                    Add(found, argument);
                }

                break;
        }
    }

    private static void AddAttributes(HashSet<Type> found, IEnumerable<CustomAttributeData> attributes)
    {
        foreach (CustomAttributeData attribute in attributes)
        {
            Add(found, attribute.AttributeType);
            foreach (CustomAttributeTypedArgument argument in attribute.ConstructorArguments)
            {
                Add(found, argument.Value as Type);
            }
        }
    }

    private static void Add(HashSet<Type> found, Type? type)
    {
        if (type is null || type.IsGenericParameter)
        {
            return;
        }

        if (type.HasElementType)
        {
            Add(found, type.GetElementType());
            return;
        }

        if (!found.Add(type) || !type.IsGenericType)
        {
            return;
        }

        foreach (Type argument in type.GetGenericArguments())
        {
            Add(found, argument);
        }
    }
}

using System.Reflection;
using System.Runtime.CompilerServices;
using Xunit;

namespace DigestBot.Architecture.Tests;

/// <summary>The shape of our own types.</summary>
public sealed class TypeTests
{
    private static readonly string[] SayNothing = ["Helper", "Helpers", "Manager", "Util", "Utils", "Utilities", "Common", "Base"];

    [Fact]
    public void Class_is_sealed_abstract_or_static()
    {
        var open = OwnTypes()
            .Where(type => type is { IsClass: true, IsSealed: false, IsAbstract: false } && type.Name != "Program")
            .Where(type => !OwnTypes().Any(other => other.BaseType == type))
            .Select(type => type.FullName);

        Rule.HasNoOffence(open);
    }

    [Fact]
    public void No_type_has_a_name_that_says_nothing()
    {
        var names = OwnTypes().Select(type => type.Name).Where(name => SayNothing.Any(word => name.EndsWith(word, StringComparison.Ordinal)));

        Rule.HasNoOffence(names);
    }

    [Fact]
    public void Interface_has_at_least_two_implementations()
    {
        var candidates = Assemblies.Product.Append(Assemblies.Testing).SelectMany(assembly => assembly.GetTypes()).Where(type => type.IsClass).ToList();
        var lonely = OwnTypes().Where(type => type.IsInterface)
            .Where(port => candidates.Count(type => port.IsAssignableFrom(type)) < 2)
            .Select(type => type.FullName);

        Rule.HasNoOffence(lonely);
    }

    private static IEnumerable<Type> OwnTypes() => Assemblies.Product
        .SelectMany(assembly => assembly.GetTypes())
        .Where(type => type.Namespace?.StartsWith("DigestBot", StringComparison.Ordinal) == true)
        // what EF Core's tools and the Razor compiler write
        .Where(type => !type.Namespace!.Contains("Migrations", StringComparison.Ordinal) && !type.Namespace.Contains("CompiledModel", StringComparison.Ordinal))
        .Where(type => !typeof(Microsoft.AspNetCore.Components.IComponent).IsAssignableFrom(type) && type.Name != "_Imports")
        .Where(type => !type.IsDefined(typeof(CompilerGeneratedAttribute)) && !type.IsDefined(typeof(System.CodeDom.Compiler.GeneratedCodeAttribute))
            && type.DeclaringType?.IsDefined(typeof(System.CodeDom.Compiler.GeneratedCodeAttribute)) != true);
}

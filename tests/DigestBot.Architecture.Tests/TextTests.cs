using System.Reflection;
using System.Runtime.CompilerServices;
using Xunit;

namespace DigestBot.Architecture.Tests;

/// <summary>DigestBot.Text is pure: text in, findings out.</summary>
public sealed class TextTests
{
    private static readonly string[] AllowedNamespaces =
    [
        "System", "System.Buffers", "System.CodeDom.Compiler", "System.Collections", "System.Collections.Frozen", "System.Collections.Generic",
        "System.Collections.Immutable", "System.Diagnostics", "System.Diagnostics.CodeAnalysis", "System.Globalization", "System.IO", "System.IO.Hashing",
        "System.Linq", "System.Numerics", "System.Reflection", "System.Runtime.CompilerServices", "System.Runtime.InteropServices", "System.Runtime.Serialization",
        "System.Runtime.Versioning", "System.Security.Cryptography", "System.Text", "System.Text.Json", "System.Text.Unicode", "System.Text.RegularExpressions",
    ];

    /// <summary>Pure functions that live in a namespace of I/O.</summary>
    private static readonly string[] AllowedTypes = ["System.Net.WebUtility"];

    private static readonly string[] DeniedTypes =
    [
        "System.TimeProvider", "System.Console", "System.Random", "System.Environment", "System.IO.File", "System.IO.Directory", "System.IO.FileInfo",
        "System.IO.FileStream", "System.Diagnostics.Stopwatch", "System.Diagnostics.Process",
    ];

    [Fact]
    public void Text_uses_the_base_library_and_the_html_parser_only()
    {
        var strangers = Assemblies.NamespacesUsedBy(Assemblies.Text, AllowedTypes)
            .Where(used => !used.Key.StartsWith("DigestBot.Text", StringComparison.Ordinal))
            .Where(used => !used.Key.StartsWith("AngleSharp", StringComparison.Ordinal))
            .Where(used => !used.Key.StartsWith("System.Text.RegularExpressions", StringComparison.Ordinal))
            .Where(used => !AllowedNamespaces.Contains(used.Key))
            .Select(used => used.Value);

        Rule.HasNoOffence(strangers);
    }

    [Fact]
    public void Text_has_no_clock_file_or_console()
    {
        var used = Assemblies.Architecture.Types
            .Where(type => type.Assembly.FullName == Assemblies.Text.FullName)
            .SelectMany(type => type.Dependencies.Where(dependency => DeniedTypes.Contains(dependency.Target.FullName))
                .Select(dependency => $"{type.FullName} → {dependency.Target.FullName}"))
            .Distinct();

        Rule.HasNoOffence(used);
    }

    [Fact]
    public void Text_has_no_mutable_static_field()
    {
        var mutable = Assemblies.Text.GetTypes()
            .Where(type => !type.IsDefined(typeof(CompilerGeneratedAttribute)) && type.Namespace?.StartsWith("DigestBot", StringComparison.Ordinal) == true)
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Where(field => !field.IsInitOnly && !field.IsLiteral && !field.IsDefined(typeof(CompilerGeneratedAttribute)))
            .Select(field => $"{field.DeclaringType}.{field.Name}");

        Rule.HasNoOffence(mutable);
    }
}

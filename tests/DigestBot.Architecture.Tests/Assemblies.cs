using ArchUnitNET.Loader;
using System.Reflection;

namespace DigestBot.Architecture.Tests;

/// <summary>The assemblies the rules are about, loaded once.</summary>
internal static class Assemblies
{
    public static Assembly Text { get; } = Assembly.Load("DigestBot.Text");

    public static Assembly Core { get; } = Assembly.Load("DigestBot.Core");

    public static Assembly Storage { get; } = Assembly.Load("DigestBot.Storage");

    public static Assembly Discord { get; } = Assembly.Load("DigestBot.Discord");

    public static Assembly Slack { get; } = Assembly.Load("DigestBot.Slack");

    public static Assembly Host { get; } = Assembly.Load("digestbot");

    public static Assembly Testing { get; } = Assembly.Load("DigestBot.Testing");

    public static IReadOnlyList<Assembly> Product { get; } = [Text, Core, Storage, Discord, Slack, Host];

    public static ArchUnitNET.Domain.Architecture Architecture { get; } = new ArchLoader().LoadAssemblies([.. Product, Testing]).Build();

    /// <summary>Namespaces that the types of an assembly use, each with one user, for a message that helps.</summary>
    public static IReadOnlyDictionary<string, string> NamespacesUsedBy(Assembly assembly, params IEnumerable<string> allowedTypes) => Architecture.Types
        .Where(type => type.Assembly.FullName == assembly.FullName)
        .SelectMany(type => type.Dependencies.Select(dependency => (user: type.FullName, used: dependency.Target)))
        .Where(pair => !pair.used.IsCompilerGenerated && pair.used.Namespace is { FullName.Length: > 0 } && !allowedTypes.Contains(pair.used.FullName))
        .GroupBy(pair => pair.used.Namespace.FullName)
        .ToDictionary(group => group.Key, group => $"{group.First().user} → {group.First().used.FullName}");
}

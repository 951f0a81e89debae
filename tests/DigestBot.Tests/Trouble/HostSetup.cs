using Microsoft.EntityFrameworkCore.Diagnostics;

namespace DigestBot.Tests.Trouble;

/// <summary>What a test wants otherwise than usual.</summary>
internal sealed record HostSetup
{
    /// <summary>A database in place of the usual file.</summary>
    public string? Database { get; init; }

    public IReadOnlyList<IInterceptor> Interceptors { get; init; } = [];
}

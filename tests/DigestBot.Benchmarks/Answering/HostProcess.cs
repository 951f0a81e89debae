using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace DigestBot.Benchmarks.Answering;

/// <summary>The real program, built beside this one, in a process of its own on a loopback port and a database of its own.</summary>
internal sealed class HostProcess : IAsyncDisposable
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "digestbot.dll");

    private readonly Process process;

    private HostProcess(Process process, Uri address)
    {
        this.process = process;
        Address = address;
    }

    public Uri Address { get; }

    public static async Task<HostProcess> StartAsync(string database, params IEnumerable<(string Key, string Value)> settings)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        var process = Start(database, settings.Append(("Host__Url", address.ToString().TrimEnd('/'))), "serve");
        // it says where it is as soon as it answers
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.Contains(address.Authority, StringComparison.Ordinal))
            {
                return new HostProcess(process, address);
            }
        }

        throw new InvalidOperationException("The host stopped before it answered.");
    }

    public static async Task<TimeSpan> RunVerbAsync(string database, params string[] arguments)
    {
        var start = TimeProvider.System.GetTimestamp();
        using var process = Start(database, [("DOTNET_NOLOGO", "1")], arguments);
        await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0
            ? TimeProvider.System.GetElapsedTime(start)
            : throw new InvalidOperationException($"{string.Join(' ', arguments)} ended with {process.ExitCode}.");
    }

    public async ValueTask DisposeAsync()
    {
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
    }

    private static Process Start(string database, IEnumerable<(string Key, string Value)> settings, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Program, .. arguments]) { RedirectStandardOutput = true, UseShellExecute = false };
        start.Environment["Storage__Path"] = database;
        start.Environment["Feeds__Poll"] = "false";
        foreach (var (key, value) in settings)
        {
            start.Environment[key] = value;
        }

        return Process.Start(start)!;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}

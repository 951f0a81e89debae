using System.Diagnostics;
using System.Globalization;

namespace DigestBot.Benchmarks.Load;

/// <summary>The simulated Discord beside this program.</summary>
internal sealed class LoadServerProcess : IDisposable
{
    private readonly Process process;

    private LoadServerProcess(Process process, string[] address, string[] channels)
    {
        this.process = process;
        (ApiUrl, Token, Channels) = (address[0], address[1], channels);
    }

    public string ApiUrl { get; }

    public string Token { get; }

    public IReadOnlyList<string> Channels { get; }

    public static async Task<LoadServerProcess> StartAsync(int channels)
    {
        var process = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, ["load-server", channels.ToString(CultureInfo.InvariantCulture)])
        {
            RedirectStandardInput = true, RedirectStandardOutput = true, UseShellExecute = false,
        })!;
        var address = await process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("The simulated Discord did not start.");
        return new LoadServerProcess(process, address.Split(' '), (await process.StandardOutput.ReadLineAsync())!.Split(' '));
    }

    /// <summary>What was sent to it.</summary>
    public async Task<(int Posts, int Others, int Refusals, TimeSpan Permitted)> CountAsync()
    {
        await process.StandardInput.WriteLineAsync();
        await process.StandardInput.FlushAsync();
        var counts = (await process.StandardOutput.ReadLineAsync())!.Split(' ');
        return (Number(0), Number(1), Number(2), TimeSpan.FromSeconds(double.Parse(counts[3], CultureInfo.InvariantCulture)));

        int Number(int index) => int.Parse(counts[index], CultureInfo.InvariantCulture);
    }

    public void Dispose()
    {
        process.Kill(entireProcessTree: true);
        process.Dispose();
    }
}

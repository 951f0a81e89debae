using DigestBot.Host.CommandLine;

namespace DigestBot.Tests;

/// <summary>A terminal whose words are kept.</summary>
internal sealed class CapturedTerminal : IDisposable
{
    private readonly StringWriter output = new();
    private readonly StringWriter error = new();
    private readonly Terminal terminal;

    public CapturedTerminal(string piped = "") =>
        terminal = new Terminal(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(piped)), output, error, isPlain: true);

    public string Output => output.ToString();

    public string Error => error.ToString();

    public Task<int> RunAsync(TimeProvider time, params string[] arguments) => new CommandLineApp(terminal, time).RunAsync(arguments);

    public void Dispose() => terminal.Dispose();
}

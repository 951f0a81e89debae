using System.Text;
using Spectre.Console;

namespace DigestBot.Host.CommandLine;

/// <summary>What a command reads from and writes to: the process's own streams, or a test's.</summary>
internal sealed class Terminal(Stream input, TextWriter output, TextWriter error, bool isPlain) : IDisposable
{
    /// <summary>Wide enough to read; a redirected output has no width of its own.</summary>
    private const int PlainWidth = 100;

    public Stream Input { get; } = input;

    /// <summary>For what programs read: written as it is.</summary>
    public TextWriter Output { get; } = output;

    public TextWriter Error { get; } = error;

    /// <summary>For what people read: colours and lines on a terminal, plain text when redirected.</summary>
    public IAnsiConsole Screen { get; } = Console(output, isPlain);

    /// <summary>For progress; silent when redirected.</summary>
    public IAnsiConsole ErrorScreen { get; } = Console(error, isPlain || System.Console.IsErrorRedirected);

    public static Terminal OfProcess()
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        if (System.Console.OutputEncoding.CodePage != utf8.CodePage)
        {
            System.Console.OutputEncoding = utf8;
        }

        return new Terminal(System.Console.OpenStandardInput(), System.Console.Out, System.Console.Error, System.Console.IsOutputRedirected);
    }

    /// <summary>One sentence about what went wrong, on the error stream.</summary>
    public void Complain(string sentence) => Error.WriteLine(sentence.EndsWith('.') || sentence.EndsWith('?') ? sentence : sentence + ".");

    public void Dispose() => Input.Dispose();

    private static IAnsiConsole Console(TextWriter writer, bool isPlain)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = isPlain ? AnsiSupport.No : AnsiSupport.Detect,
            Interactive = isPlain ? InteractionSupport.No : InteractionSupport.Detect,
            Out = new AnsiConsoleOutput(writer),
        });
        if (isPlain)
        {
            console.Profile.Width = PlainWidth;
        }

        return console;
    }
}

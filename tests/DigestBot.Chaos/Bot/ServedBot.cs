using System.CommandLine;
using DigestBot.Chaos.Clocks;
using DigestBot.Host.CommandLine;

namespace DigestBot.Chaos.Bot;

/// <summary>The process that is killed: the real host as its <c>Program</c> starts it, but for the clock. Its settings come by the environment.</summary>
internal static class ServedBot
{
    public const string Name = "bot";

    public static Command Verb()
    {
        var clock = new Option<string>("--clock") { Required = true, Description = "the file of the shared clock" };
        var at = new Option<string?>("--at") { Description = "a named point to wait at for being killed" };
        var times = new Option<int>("--times") { Description = "which time it is passed", DefaultValueFactory = _ => 1 };
        var command = new Command(Name, "The bot that is killed.") { clock, at, times };
        command.SetAction(async (parsed, _) =>
        {
            using var time = SharedClock.Open(parsed.GetRequiredValue(clock));
            ClockListener.Listen(time);
            using var breakpoint = Breakpoint.Watch(parsed.GetValue(at), parsed.GetValue(times), time);
            using var terminal = new Terminal(Stream.Null, Console.Out, Console.Error, isPlain: true);
            return await new CommandLineApp(terminal, time).RunAsync([]);
        });
        return command;
    }
}

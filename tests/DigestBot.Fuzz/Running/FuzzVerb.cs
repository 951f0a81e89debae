using System.CommandLine;
using System.Text;
using DigestBot.Fuzz.Seeds;
using DigestBot.Text;

namespace DigestBot.Fuzz.Running;

/// <summary><c>reading --inputs N [--seed S] [--seeds DIR]</c>: the last line says what came of it, and so does the exit code.</summary>
internal static class FuzzVerb
{
    public static Command Create(string name, string description, Func<AnalysisInput, string?> read)
    {
        var inputs = new Option<int>("--inputs") { Description = "how many", DefaultValueFactory = _ => 1000 };
        var seed = new Option<int>("--seed") { Description = "decides what they are", DefaultValueFactory = _ => 1 };
        var seeds = new Option<string?>("--seeds") { Description = "a folder of pages (.html) and dumps (.txt) that half of them are made from" };
        var only = new Option<int?>("--only") { Description = "reads one input again, by its number" };
        var save = new Option<string?>("--save") { Description = "with --only: the file to keep it in" };
        var from = new Option<int>("--from") { Hidden = true };
        var journal = new Option<string?>("--journal") { Hidden = true };
        var command = new Command(name, description) { inputs, seed, seeds, only, save, from, journal };
        command.SetAction(async (parsed, cancellation) =>
        {
            var factory = new InputFactory(new SeedPool(parsed.GetValue(seeds)), parsed.GetValue(seed));
            if (parsed.GetValue(only) is { } number)
            {
                Save(parsed.GetValue(save), factory.Make(number).Input);
                return Told(new FuzzRun(factory, read, Console.Out).Run(number, 1));
            }

            if (parsed.GetValue(journal) is { } file)
            {
                using var noted = new FuzzJournal(file);
                return new FuzzRun(factory, read, Console.Out, noted).Run(parsed.GetValue(from), parsed.GetValue(inputs)).IsGood ? 0 : 1;
            }

            return Told(await ReadingProcess.RunAsync(name, parsed.GetValue(seed), parsed.GetValue(seeds), parsed.GetValue(inputs), cancellation));
        });
        return command;
    }

    private static void Save(string? file, AnalysisInput input)
    {
        if (file is not null)
        {
            File.WriteAllBytes(file, input.Bytes?.ToArray() ?? Encoding.UTF8.GetBytes(input.Text));
        }
    }

    private static int Told(FuzzTally tally)
    {
        Console.WriteLine(tally);
        return tally.IsGood ? 0 : 1;
    }
}

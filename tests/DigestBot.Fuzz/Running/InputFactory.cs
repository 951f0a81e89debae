using DigestBot.Fuzz.Mutations;
using DigestBot.Fuzz.Seeds;
using DigestBot.Text;

namespace DigestBot.Fuzz.Running;

/// <summary>Makes input number N of a seed, always the same.</summary>
internal sealed class InputFactory(SeedPool seeds, int seed)
{
    /// <summary>The largest input a page may be, and a little more for those that must be refused.</summary>
    private const int Largest = AnalysisInput.MaxBytes;

    private static readonly string?[] Charsets = [null, null, null, "utf-8", "shift_jis", "latin1", "utf-99", ""];

    private static readonly Uri?[] Addresses = [null, new("https://www.bay-observer.example/2031/06/09/pier"), new("https://example.co.uk/a")];

    private static readonly CalendarMoment?[] Dates = [null, new CalendarMoment(new DateOnly(2031, 6, 9)), new CalendarMoment(DateOnly.MaxValue), new CalendarMoment(DateOnly.MinValue)];

    public FuzzedInput Make(int number)
    {
        var random = new Random(unchecked((seed * 1_000_003) + number));
        var (text, isPage, name) = seeds.Draw(random);
        List<string> recipe = [name];
        if (random.Next(12) == 0)
        {
            var (other, _, otherName) = seeds.Draw(random);
            text = string.Concat(text.AsSpan(0, random.Next(text.Length + 1)), other.AsSpan(random.Next(other.Length + 1)));
            recipe.Add("spliced with " + otherName);
        }

        var room = Room(random);
        if (room > text.Length * 2 || random.Next(6) == 0)
        {
            text = Mutate(text, GrowingMutations.All, random, room, recipe);
        }

        for (var i = random.Next(4); i > 0; i--)
        {
            text = Mutate(text, BreakingMutations.All, random, room, recipe);
        }

        return new FuzzedInput(Input(text, isPage, random, room, recipe), string.Join(" > ", recipe));
    }

    /// <summary>Nine inputs of ten are as long as most pages are; 7 of 100 have up to 300 KB, 2 up to 1 MB, 1 up to 5 MB, and one of 2,000 has more.</summary>
    private static int Room(Random random) => random.Next(6000) switch
    {
        < 3 => Largest + random.Next(1, Largest),
        < 60 => random.Next(Largest / 5, Largest),
        < 180 => random.Next(300_000, Largest / 5),
        < 600 => random.Next(30_000, 300_000),
        _ => random.Next(200, 30_000),
    };

    private static string Mutate(string text, IReadOnlyList<Mutation> mutations, Random random, int room, List<string> recipe)
    {
        var mutation = mutations[random.Next(mutations.Count)];
        recipe.Add(mutation.Name);
        return mutation.Apply(text, random, room);
    }

    private static AnalysisInput Input(string text, bool isPage, Random random, int room, List<string> recipe)
    {
        var kind = random.Next(10) switch
        {
            0 => AnalysisKind.Plain,
            1 => isPage ? AnalysisKind.Dump : AnalysisKind.Html,
            _ => isPage ? AnalysisKind.Html : AnalysisKind.Dump,
        };
        var known = new AnalysisInput { Kind = kind, Url = Addresses[random.Next(Addresses.Length)], Published = Dates[random.Next(Dates.Length)], Title = random.Next(3) == 0 ? text[..Math.Min(text.Length, 80)] : null };
        if (random.Next(5) == 0)
        {
            return known with { Text = text.Length > room && room <= Largest ? text[..room] : text };
        }

        var bytes = ByteMutations.Break(ByteMutations.Encode(text, random, recipe), random, recipe);
        return known with { Bytes = bytes.Length > Largest && room <= Largest ? bytes[..Largest] : bytes, Charset = Charsets[random.Next(Charsets.Length)] };
    }
}

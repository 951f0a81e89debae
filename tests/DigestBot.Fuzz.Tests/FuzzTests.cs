using DigestBot.Fuzz.Running;
using DigestBot.Fuzz.Seeds;
using DigestBot.Text;

namespace DigestBot.Fuzz.Tests;

public sealed class FuzzTests
{
    private readonly InputFactory factory = new(new SeedPool(), seed: 7);

    [Fact]
    public void Broken_pages_and_dumps_are_read_without_crash_or_hang() => Assert.True(Run(Reading.Extract, 0, 600).IsGood);

    [Fact]
    public void What_was_read_of_broken_pages_is_analysed_without_crash_or_hang() => Assert.True(Run(Reading.Analyze, 600, 300).IsGood);

    [Fact]
    public void Input_of_a_number_is_always_the_same()
    {
        var (first, second) = (factory.Make(12), factory.Make(12));

        Assert.Equal(first.Recipe, second.Recipe);
        Assert.Equal(first.Input.Text, second.Input.Text);
        Assert.Equal(first.Input.Bytes?.ToArray(), second.Input.Bytes?.ToArray());
    }

    [Fact]
    public void Exception_is_a_crash_and_the_run_goes_on()
    {
        var calls = 0;
        string? Read(AnalysisInput input) => ++calls switch
        {
            2 => throw new InvalidOperationException(),
            3 => "wrong",
            4 => throw new InsufficientMemoryException(),
            _ => null,
        };

        Assert.Equal("5 inputs, 2 crashes, 1 hangs", new FuzzRun(factory, Read, TextWriter.Null).Run(0, 5).ToString());
    }

    private FuzzTally Run(Func<AnalysisInput, string?> read, int first, int count)
    {
        using var log = new StringWriter();
        var tally = new FuzzRun(factory, read, log).Run(first, count);
        TestContext.Current.TestOutputHelper?.WriteLine($"{log}{tally}");
        return tally;
    }
}

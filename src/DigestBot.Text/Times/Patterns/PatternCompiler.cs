using DigestBot.Text.Times.Tokens;

namespace DigestBot.Text.Times.Patterns;

/// <summary>
/// Compiles the notation of the language packs. Elements are parted by spaces: <c>word</c>, <c>one|other</c>, <c>&lt;class&gt;</c>;
/// behind an element <c>?</c> makes it optional; before it <c>~</c> asks that no space stands before the token,
/// <c>^</c> and <c>^!</c> look at the token before the phrase, <c>&amp;</c> and <c>!</c> at the one behind.
/// Groups: <c>[ … ]</c>, <c>[ … || … ]</c>, <c>[ … ]?</c>. There are no loops, so matching is bounded by the pattern's length.
/// </summary>
internal sealed class PatternCompiler(TimeLexicon lexicon)
{
    private readonly List<PatternStep> steps = [];
    private string[] elements = [];
    private int position;

    public static PatternStep[] Compile(string pattern, TimeLexicon lexicon)
    {
        var compiler = new PatternCompiler(lexicon) { elements = pattern.Split(' ', StringSplitOptions.RemoveEmptyEntries) };
        compiler.Sequence();
        if (compiler.position < compiler.elements.Length)
        {
            throw new FormatException($"Unmatched bracket in the pattern \"{pattern}\".");
        }

        compiler.steps.Add(new PatternStep(PatternStep.Kind.Accept));
        return [.. compiler.steps];
    }

    private void Sequence()
    {
        while (position < elements.Length && elements[position] is not ("]" or "]?" or "||"))
        {
            var element = elements[position++];
            if (element == "[")
            {
                Group();
            }
            else
            {
                Single(element);
            }
        }
    }

    private void Group()
    {
        var start = steps.Count;
        var exits = new List<PatternStep>();
        var branch = Add(new PatternStep(PatternStep.Kind.Try));
        while (true)
        {
            Sequence();
            var end = elements[position++];
            if (end == "||")
            {
                exits.Add(Add(new PatternStep(PatternStep.Kind.Jump)));
                branch.Target = steps.Count;
                branch = Add(new PatternStep(PatternStep.Kind.Try));
                continue;
            }

            if (end == "]?")
            {
                branch.Target = steps.Count;
            }
            else
            {
                // the last alternative has no way around it
                branch.Target = -1;
            }

            exits.ForEach(exit => exit.Target = steps.Count);
            return;
        }
    }

    private PatternStep Add(PatternStep step)
    {
        steps.Add(step);
        return step;
    }

    private void Single(string element)
    {
        var kind = PatternStep.Kind.Take;
        var (negated, glued) = (false, false);
        if (element.Length > 1 && element[0] == '^')
        {
            (kind, element) = (PatternStep.Kind.Before, element[1..]);
            (negated, element) = element[0] == '!' ? (true, element[1..]) : (false, element);
        }
        else if (element.Length > 1 && element[0] is '!' or '&')
        {
            (kind, negated, element) = (PatternStep.Kind.Ahead, element[0] == '!', element[1..]);
        }

        if (element.Length > 1 && element[0] == '~')
        {
            (glued, element) = (true, element[1..]);
        }

        var optional = element.Length > 1 && element[^1] == '?';
        var alternatives = (optional ? element[..^1] : element).Split('|');
        var branch = optional ? Add(new PatternStep(PatternStep.Kind.Try)) : null;
        Add(new PatternStep(kind)
        {
            Words = [.. alternatives.Where(name => !IsClass(name)).Select(lexicon.Entry)],
            Classes = [.. alternatives.Where(IsClass).Select(name => TokenClass.Parse(name[1..^1]))],
            Glued = glued,
            Negated = negated,
        });
        if (branch is not null)
        {
            branch.Target = steps.Count;
        }
    }

    private static bool IsClass(string name) => name.Length > 2 && name[0] == '<' && name[^1] == '>';
}

using System.Globalization;
using DiagnosticEngine.Items;
using DiagnosticEngine.Items.Expressions;
using DiagnosticEngine.Scoring;

namespace DiagnosticEngine.Core.Tests.Items.Answers;

public sealed class TimeReaderTests
{
    [Theory]
    [InlineData("7:35", 455)]
    [InlineData("07:35", 455)]
    [InlineData("7.35", 455)]
    [InlineData("7 35", 455)]
    [InlineData("7:35 pm", 455)]
    [InlineData("7.35p.m.", 455)]
    [InlineData("735", 455)]
    [InlineData("25 to 8", 455)]
    [InlineData("twenty-five to eight", 455)]
    [InlineData("25 minutes to 8", 455)]
    [InlineData("seven thirty-five", 455)]
    [InlineData("3:20 pm", 200)]
    [InlineData("twenty past 3", 200)]
    [InlineData("Twenty Past Three", 200)]
    [InlineData("20 mins past 3 in the afternoon", 200)]
    [InlineData("quarter to 4", 225)]
    [InlineData("a quarter to four", 225)]
    [InlineData("quater to 4", 225)]
    [InlineData("quarter past 12", 15)]
    [InlineData("12:15", 15)]
    [InlineData("0:15", 15)]
    [InlineData("half past seven", 450)]
    [InlineData("½ past 7", 450)]
    [InlineData("half 7", 450)]
    [InlineData("seven o'clock", 420)]
    [InlineData("7 o’clock", 420)]
    [InlineData("7 oclock", 420)]
    [InlineData("7", 420)]
    [InlineData("7am", 420)]
    [InlineData("seven oh five", 425)]
    [InlineData("quarter to one", 45)]
    [InlineData("five to 1", 55)]
    [InlineData("noon", 0)]
    [InlineData("12 o'clock", 0)]
    [InlineData("midnight", 0)]
    [InlineData("12:00", 0)]
    public void Score_TwelveHourClock_ReadsWhatPupilsWrite(string text, int minutes)
    {
        string answer = minutes.ToString(CultureInfo.InvariantCulture);
        string later = (minutes + 720).ToString(CultureInfo.InvariantCulture);
        Assert.Equal("correct", Asked.Outcome(Asked.For(ItemKind.Time, answer, Asked.Clock12), text));
        Assert.Equal("correct", Asked.Outcome(Asked.For(ItemKind.Time, later, Asked.Clock12), text));
        Assert.Equal("incorrect", Asked.Outcome(Asked.For(ItemKind.Time, minutes == 300 ? "301" : "300", Asked.Clock12), text));
    }

    [Theory]
    [InlineData("07:35", 455)]
    [InlineData("7:35", 455)]
    [InlineData("0735", 455)]
    [InlineData("19:35", 1175)]
    [InlineData("1935", 1175)]
    [InlineData("19.35", 1175)]
    [InlineData("1935 hours", 1175)]
    [InlineData("00:00", 0)]
    [InlineData("24:00", 0)]
    public void Score_TwentyFourHourClock_ReadsFigures(string text, int minutes) =>
        Assert.Equal("correct", Asked.Outcome(Asked.For(ItemKind.Time, minutes.ToString(CultureInfo.InvariantCulture), Asked.Clock24), text));

    [Theory]
    [InlineData("1 h 35 min")]
    [InlineData("1h35")]
    [InlineData("1 h 35")]
    [InlineData("1hr 35mins")]
    [InlineData("1 hour and 35 minutes")]
    [InlineData("one hour, thirty-five minutes")]
    [InlineData("an hour and 35 min")]
    [InlineData("95 min")]
    [InlineData("95m")]
    [InlineData("ninety-five minutes")]
    [InlineData("1:35")]
    [InlineData("01:35")]
    [InlineData("5700 seconds")]
    public void Score_Durations_AreRead(string text) => Assert.Equal("correct", Asked.Outcome(Asked.For(ItemKind.Time, "95", Asked.Duration), text));

    [Theory]
    [InlineData("an hour and a half", 90)]
    [InlineData("one and a half hours", 90)]
    [InlineData("1 and a half hours", 90)]
    [InlineData("1½ hours", 90)]
    [InlineData("1.5 h", 90)]
    [InlineData("half an hour", 30)]
    [InlineData("½ hour", 30)]
    [InlineData("three quarters of an hour", 45)]
    [InlineData("a quarter of an hour", 15)]
    [InlineData("2 hours and a quarter", 135)]
    [InlineData("2 hours", 120)]
    [InlineData("1 day 2 hours", 1560)]
    public void Score_DurationsInWords_AreRead(string text, int minutes) =>
        Assert.Equal("correct", Asked.Outcome(Asked.For(ItemKind.Time, minutes.ToString(CultureInfo.InvariantCulture), Asked.Duration), text));

    [Theory]
    [InlineData("95", "incorrect", AnswerUnit.Hour)]
    [InlineData("95", "correct", AnswerUnit.Minute)]
    [InlineData("95", "invalid", AnswerUnit.None)]
    [InlineData("1.35", "invalid", AnswerUnit.None)]
    [InlineData("5 min 1 h", "invalid", AnswerUnit.None)]
    [InlineData("long", "invalid", AnswerUnit.None)]
    [InlineData("h", "invalid", AnswerUnit.None)]
    [InlineData("1 h 75 min", "incorrect", AnswerUnit.None)]
    [InlineData("1:75", "incorrect", AnswerUnit.None)]
    public void Score_DurationWithoutUnits_NeedsTheQuestionToGiveOne(string text, string outcome, AnswerUnit unit) =>
        Assert.Equal(outcome, Asked.Outcome(Asked.For(ItemKind.Time, "95", Asked.Duration with { Unit = unit }), text));

    [Theory]
    [InlineData("15:20", "invalid")]
    [InlineData("7:5", "invalid")]
    [InlineData("late", "invalid")]
    [InlineData("quarter", "invalid")]
    [InlineData("70 past 3", "invalid")]
    [InlineData("3:75", "incorrect")]
    [InlineData("27:10", "incorrect")]
    public void Score_NoTimeOfTheClock_IsWrongOrAskedAgain(string text, string outcome) =>
        Assert.Equal(outcome, Asked.Outcome(Asked.For(ItemKind.Time, "200", Asked.Clock12), text));

    [Theory]
    [InlineData("3:20 pm")]
    [InlineData("twenty past 3")]
    [InlineData("three twenty")]
    public void Score_TwelveHourWayFor24Hours_IsAskedAgain(string text)
    {
        ScoredResponse scored = Asked.Score(Asked.For(ItemKind.Time, "920", Asked.Clock24), text);
        Assert.Equal(ResponseOutcome.Invalid, scored.Outcome);
        Assert.Contains("24-hour", scored.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1 h 75 min", "m.0")]
    [InlineData("1 hour 75 minutes", "m.0")]
    [InlineData("1h75", "m.0")]
    [InlineData("1 hr and 75 mins", "m.0")]
    [InlineData("1:75", "m.0")]
    [InlineData("2 h 15 min", "m.1")]
    [InlineData("135 minutes", "m.1")]
    [InlineData("1 h 35 min", "correct")]
    [InlineData("1 h 74 min", "incorrect")]
    public void Score_DurationWrittenWrong_MatchesThatTextAlone(string text, string outcome) =>
        Assert.Equal(outcome, Asked.Outcome(Asked.For(ItemKind.Time, "95", Asked.Duration, "'1 h 75 min'", "135"), text));

    [Theory]
    [InlineData("3:75", "m.0")]
    [InlineData("3.75", "m.0")]
    [InlineData("3 75 pm", "m.0")]
    [InlineData("4:15", "m.1")]
    [InlineData("quarter past 4", "m.1")]
    public void Score_ClockTimeWrittenWrong_MatchesThatTextAlone(string text, string outcome) =>
        Assert.Equal(outcome, Asked.Outcome(Asked.For(ItemKind.Time, "200", Asked.Clock12, "'3:75'", "255"), text));

    [Fact]
    public void Score_WhatTheEngineWrites_IsRight()
    {
        for (int minutes = 0; minutes < 1440; minutes++)
        {
            foreach (AcceptedForms accept in (AcceptedForms[])[Asked.Clock12, Asked.Clock24, Asked.Duration, Asked.Duration with { Unit = AnswerUnit.Hour }])
            {
                ItemVariant variant = Asked.For(ItemKind.Time, minutes.ToString(CultureInfo.InvariantCulture), accept);
                Assert.Equal("correct", Asked.Outcome(variant, variant.Write(variant.Answer)));
            }
        }
    }

    [Theory]
    [InlineData("clock(455)", "7:35")]
    [InlineData("clock(5)", "12:05")]
    [InlineData("clock(1175)", "7:35")]
    [InlineData("clock24(455)", "07:35")]
    [InlineData("clock24(1440 + 5)", "00:05")]
    [InlineData("clock24(-5)", "23:55")]
    [InlineData("duration(95)", "1 h 35 min")]
    [InlineData("duration(120)", "2 h")]
    [InlineData("duration(35)", "35 min")]
    [InlineData("duration(0)", "0 min")]
    public void Evaluate_TimeFunctions_WriteTimes(string source, string text) =>
        Assert.Equal(text, Expression.Parse(source).Evaluate(new Dictionary<string, Value>()).Text);

    [Theory]
    [InlineData("1440", TimeForm.TwentyFourHour)]
    [InlineData("-1", TimeForm.Duration)]
    [InlineData("1/2", TimeForm.Duration)]
    [InlineData("'7:35'", TimeForm.TwelveHour)]
    public void TryCreate_AnswerThatIsNoTime_IsRefused(string answer, TimeForm form)
    {
        Item item = Asked.ItemOf(ItemKind.Time, answer, new AcceptedForms { Time = form });
        Assert.False(VariantFactory.TryCreate(item, new Dictionary<string, Value>(), out _, out VariantRefusal? refusal));
        Assert.Equal(VariantRefusalReason.WrongAnswerKind, refusal.Reason);
    }

    [Theory]
    [InlineData("455 + 720", false)]
    [InlineData("'7:35'", false)]
    [InlineData("'7.35'", false)]
    [InlineData("'7:85'", true)]
    [InlineData("456", true)]
    public void TryCreate_RuleThatGivesTheRightTime_IsRefused(string gives, bool isDifferent) =>
        Assert.Equal(isDifferent, VariantFactory.TryCreate(Asked.ItemOf(ItemKind.Time, "455", null, gives), new Dictionary<string, Value>(), out _, out _));
}

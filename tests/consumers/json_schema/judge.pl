# What the validator for Perl says of vectors: `perl judge.pl SETTING FILE...`, a line for each file.
use strict;
use warnings;
use JSON::Validator;
use Mojo::File qw(path);
use Mojo::JSON qw(decode_json);

# The body of a test, with its long texts in their places.
sub whole {
    my ($test) = @_;
    for my $rule (@{$test->{longTexts} // []}) {
        my $place = \$test->{data};
        for my $step (split m{/}, substr($rule->{pointer}, 1), -1) {
            my $name = $step =~ s{~1}{/}gr =~ s{~0}{~}gr;
            $place = ref $$place eq 'ARRAY' ? \$$place->[$name] : \$$place->{$name};
        }
        $$place = join '', map { $_->{text} x $_->{count} } @{$rule->{parts}};
    }
    return $test->{data};
}

for my $file (@ARGV[1 .. $#ARGV]) {
    my $verdicts = '';
    for my $group (@{decode_json(path($file)->slurp)}) {
        my $validator = eval { JSON::Validator->new->schema($group->{schema})->schema };
        warn $@ if $@;
        for my $test (@{$group->{tests}}) {
            my @errors = eval { $validator->validate(whole($test)) };
            warn $@ if $@;
            $verdicts .= $@ ? 'x' : @errors ? '0' : '1';
        }
    }
    print "$file\t$verdicts\n";
}

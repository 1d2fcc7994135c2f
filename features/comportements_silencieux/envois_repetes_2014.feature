# language: fr
@comportements-silencieux @edition-2014
Fonctionnalité: Cliquer deux fois en 2014
  Une impatience ne fait pas deux demandes.

  Contexte:
    Étant donné un usager sans espace professionnel

  Règle: Un double clic vaut un clic

    @silencieux @C-038
    Scénario: « Confirmer » cliqué deux fois de suite fait une demande
      Étant donné il est arrivé à l'écran « Récapitulatif »
      Quand il clique deux fois de suite sur le bouton « Confirmer »
      Alors l'écran « Attente d'activation » s'affiche
      Et sa boîte aux lettres électronique contient 1 message(s)

    @silencieux @C-038
    Scénario: « Confirmer » cliqué encore avant la réponse fait une demande
      Étant donné il est arrivé à l'écran « Récapitulatif »
      Et un portail qui met 200 ms à répondre
      Quand il clique sur le bouton « Confirmer », puis encore avant la réponse
      Alors l'écran « Attente d'activation » s'affiche
      Et sa boîte aux lettres électronique contient 1 message(s)

    @silencieux @C-038
    Scénario: L'activation validée deux fois de suite donne un numéro et ne se refuse pas
      Étant donné il est arrivé à l'écran « Activation »
      Quand il saisit son adresse électronique et le code reçu
      Et qu'il clique deux fois de suite sur le bouton « Valider »
      Alors l'écran « Confirmation » s'affiche
      Et sa boîte aux lettres électronique contient 1 message(s)

    @silencieux @C-038
    Scénario: Les conditions validées deux fois de suite mènent aux identifiants
      Étant donné il est arrivé à l'écran « Conditions générales »
      Quand il coche « Je reconnais avoir pris connaissance des conditions générales et les accepte sans restriction. »
      Et qu'il clique deux fois de suite sur le bouton « Valider »
      Alors l'écran « Identifiants » s'affiche
      Et la page n'affiche aucun message d'alerte

    @silencieux @C-038
    Scénario: Les identifiants validés deux fois de suite mènent au formulaire
      Étant donné il est arrivé à l'écran « Identifiants »
      Quand il saisit ses identifiants
      Et qu'il clique deux fois de suite sur le bouton « Valider »
      Alors l'écran « Formulaire d'inscription » s'affiche
      Et la page n'affiche aucun message d'alerte

    @silencieux @C-038
    Scénario: Le formulaire validé deux fois de suite mène au récapitulatif
      Étant donné il est arrivé à l'écran « Formulaire d'inscription »
      Quand il remplit le formulaire d'inscription
      Et qu'il clique deux fois de suite sur le bouton « Valider »
      Alors l'écran « Récapitulatif » s'affiche
      Et la page n'affiche aucun message d'alerte

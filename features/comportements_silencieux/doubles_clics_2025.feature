# language: fr
@comportements-silencieux @edition-2025
Fonctionnalité: Cliquer deux fois, en 2025
  Une impatience ne fait pas deux demandes, et ne refuse pas ce qu'elle vient d'obtenir.

  @silencieux @C-038
  Scénario: « Valider le SIREN », cliqué deux fois de suite
    Étant donné il est arrivé à l'écran « Saisie du SIREN »
    Quand il saisit « {siren} » dans « SIREN : »
    Et qu'il recopie l'image
    Et qu'il clique deux fois de suite sur le bouton « Valider le SIREN »
    Alors la page n'affiche aucun message d'alerte
    Et « Adresse électronique de l'entreprise : » est actif

  @silencieux @C-038
  Scénario: « Valider le SIREN », cliqué encore avant la réponse
    Étant donné il est arrivé à l'écran « Saisie du SIREN »
    Et un portail qui met 200 ms à répondre
    Quand il saisit « {siren} » dans « SIREN : »
    Et qu'il recopie l'image
    Et qu'il clique sur le bouton « Valider le SIREN », puis encore avant la réponse
    Alors la page n'affiche aucun message d'alerte
    Et « Adresse électronique de l'entreprise : » est actif

  @silencieux @C-038
  Scénario: La demande simplifiée, cliquée deux fois de suite, envoie un courriel
    Étant donné il est arrivé à l'écran « Formulaire simplifié »
    Quand il remplit le formulaire simplifié
    Et qu'il clique deux fois de suite sur le bouton « Valider »
    Alors l'écran « Enregistrement » s'affiche
    Et la boîte aux lettres électronique de « {adresse de l'entreprise} » contient 1 message(s)

  @silencieux @C-038
  Scénario: La demande simplifiée, cliquée encore avant la réponse, envoie un courriel
    Étant donné il est arrivé à l'écran « Formulaire simplifié »
    Et un portail qui met 200 ms à répondre
    Quand il remplit le formulaire simplifié
    Et qu'il clique sur le bouton « Valider », puis encore avant la réponse
    Alors l'écran « Enregistrement » s'affiche
    Et la boîte aux lettres électronique de « {adresse de l'entreprise} » contient 1 message(s)

  @silencieux @C-038
  Scénario: Le code de la lettre, cliqué encore avant la réponse, mène au SIREN
    Étant donné il est arrivé à l'écran « Activation : code »
    Et un portail qui met 200 ms à répondre
    Quand il saisit le code de la lettre
    Et qu'il recopie l'image
    Et qu'il clique sur le bouton « Continuer », puis encore avant la réponse
    Alors l'écran « Activation : identifiants » s'affiche
    Et la page n'affiche aucun message d'alerte

  @silencieux @C-038
  Scénario: L'activation, cliquée deux fois de suite, active une fois
    Étant donné il est arrivé à l'écran « Activation : identifiants »
    Quand il saisit « {siren} » dans « SIREN : »
    Et qu'il saisit « {adresse électronique} » dans « Saisissez votre adresse électronique de connexion : »
    Et qu'il clique deux fois de suite sur le bouton « Continuer »
    Alors l'écran « Activation : récapitulatif » s'affiche
    Et la page n'affiche aucun message d'alerte

  @silencieux @C-038
  Scénario: Le compte bancaire, cliqué encore avant la réponse, s'enregistre une fois
    Étant donné il est arrivé à l'écran « Compte bancaire »
    Et un portail qui met 200 ms à répondre
    Quand il saisit l'IBAN « FR7630006000011234567890189 » et le BIC « AGRIFRPP »
    Et qu'il clique sur le bouton « Enregistrer le compte », puis encore avant la réponse
    Alors l'écran « Compte bancaire » s'affiche
    Et la page n'affiche aucun message d'alerte
    Et « SEPA CORE » est actif
